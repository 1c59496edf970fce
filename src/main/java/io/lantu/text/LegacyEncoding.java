package io.lantu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses between the Chinese encodings from before Unicode. Nearly every Big5 text is also valid
 * GB18030, so the choice goes by which reading looks like Chinese: by the share of the language's
 * commonest characters in it. That is sure from a handful of characters on, where statistical
 * detectors answer with Thai or Western encodings. Immutable, thread-safe.
 */
final class LegacyEncoding {
  /** Share of common characters under which a reading is taken for noise. */
  private static final double NOISE = 0.15;

  private static final int ASCII = 0x80;

  private final Set<Integer> common = common();

  /** A reading of the bytes without faults. */
  record Candidate(String text, Charset charset) {}

  /** The likeliest reading; the first of equals; none where all look like noise. */
  Optional<Candidate> choose(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> likeness(candidate.text()) >= NOISE)
        .min(Comparator.comparingDouble(candidate -> -likeness(candidate.text())));
  }

  private double likeness(String text) {
    long outside = text.codePoints().filter(c -> c >= ASCII).count();
    long known = text.codePoints().filter(common::contains).count();
    return outside == 0 ? 0 : (double) known / outside;
  }

  private static Set<Integer> common() {
    try (InputStream in = LegacyEncoding.class.getResourceAsStream("common-characters.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> line.codePoints().boxed())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
