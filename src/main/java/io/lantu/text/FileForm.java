package io.lantu.text;

import java.util.Optional;

/** Tells by the bytes what is certainly no text: nothing at all, known file forms, binary data. */
enum FileForm {
  PDF("a PDF file", '%', 'P', 'D', 'F', '-'),
  ZIP("a ZIP archive or an Office file", 'P', 'K', 3, 4),
  OLE("an old Office file", 0xD0, 0xCF, 0x11, 0xE0),
  RTF("a rich text file", '{', '\\', 'r', 't', 'f'),
  GZIP("a gzip archive", 0x1F, 0x8B, 8),
  PNG("a picture", 0x89, 'P', 'N', 'G'),
  JPEG("a picture", 0xFF, 0xD8, 0xFF),
  GIF("a picture", 'G', 'I', 'F', '8'),
  ELF("a program", 0x7F, 'E', 'L', 'F');

  /** More than one control character in this many bytes is no text. */
  private static final int BYTES_PER_CONTROL = 100;

  private final String what;
  private final int[] magic;

  FileForm(String what, int... magic) {
    this.what = what;
    this.magic = magic;
  }

  /** Why these bytes cannot be a text, if it can be told before decoding. */
  static Optional<Diagnostic> fault(String source, byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of(empty(source));
    }
    for (FileForm form : values()) {
      if (startsWith(bytes, form.magic)) {
        return Optional.of(noText(source, "this is " + form.what + ", not a text"));
      }
    }
    if (ByteOrderMark.of(bytes).isEmpty() && isBinary(bytes)) {
      return Optional.of(noText(source, "this is a binary file, not a text"));
    }
    return Optional.empty();
  }

  static Diagnostic empty(String source) {
    return Diagnostic.error(source, "the file is empty", "remove it or put the report's text in");
  }

  private static Diagnostic noText(String source, String problem) {
    return Diagnostic.error(source, problem, "save its text as a UTF-8 .txt or .md file");
  }

  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      controls += b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    return controls > 0 && controls * BYTES_PER_CONTROL >= bytes.length;
  }

  static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
