package io.lantu.text;

/**
 * A text on its way to being clean: for each UTF-16 unit the raw code points behind it. Immutable;
 * {@link Rewriting} makes the next one.
 */
record MappedText(String text, int[] begins, int[] ends) {

  static MappedText of(String raw) {
    int[] begins = new int[raw.length()];
    int[] ends = new int[raw.length()];
    int point = 0;
    for (int i = 0; i < raw.length(); point++) {
      int next = i + Character.charCount(raw.codePointAt(i));
      for (; i < next; i++) {
        begins[i] = point;
        ends[i] = point + 1;
      }
    }
    return new MappedText(raw, begins, ends);
  }

  CleanText over(SourceText source) {
    return new CleanText(source, text, begins, ends);
  }

  /** The same places with other characters of the same length. */
  MappedText withText(String other) {
    if (other.length() != text.length()) {
      throw new IllegalArgumentException("the new text is not as long as the old one");
    }
    return new MappedText(other, begins, ends);
  }
}
