package io.lantu.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Decodes a text file: UTF-8 and UTF-16 by their form, GB18030 and Big5 by which of them reads as
 * Chinese. The extension is trusted and only the content is checked: a sniffer of file types takes
 * some Chinese texts for programs. Immutable, thread-safe.
 */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  private final LegacyEncoding legacy = new LegacyEncoding();

  /** A text, or the reason why the bytes are none. */
  public sealed interface Decoding {

    /**
     * @param text the text without byte order mark
     * @param charset what it was written in
     */
    record Decoded(SourceText text, Charset charset) implements Decoding {}

    record Undecodable(Diagnostic diagnostic) implements Decoding {}
  }

  /**
   * @param source the input as the user named it
   */
  public Decoding decode(String source, byte[] bytes) {
    Optional<Diagnostic> fault = FileForm.fault(source, bytes);
    if (fault.isPresent()) {
      return new Decoding.Undecodable(fault.get());
    }
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return strict(bytes, mark.get().length(), mark.get().charset())
          .map(text -> decoded(source, text, mark.get().charset()))
          .orElseGet(() -> unknown(source));
    }
    Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return decoded(source, utf8.get(), StandardCharsets.UTF_8);
    }
    return legacy
        .choose(candidates(bytes))
        .map(best -> decoded(source, best.text(), best.charset()))
        .orElseGet(() -> unknown(source));
  }

  private static List<LegacyEncoding.Candidate> candidates(byte[] bytes) {
    return List.of(GB18030, BIG5).stream()
        .flatMap(
            charset ->
                strict(bytes, 0, charset)
                    .map(text -> new LegacyEncoding.Candidate(text, charset))
                    .stream())
        .toList();
  }

  private static Decoding decoded(String source, String text, Charset charset) {
    if (text.isBlank()) {
      return new Decoding.Undecodable(FileForm.empty(source));
    }
    return new Decoding.Decoded(new SourceText(source, text), charset);
  }

  private static Decoding unknown(String source) {
    return new Decoding.Undecodable(
        Diagnostic.error(
            source,
            "the text is in no encoding that is known here (UTF-8, UTF-16, GB18030, Big5)",
            "save it as UTF-8 and try again"));
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
