package io.lantu.text;

import java.util.Arrays;

/**
 * A text made fit for reading (simplified characters, no inserted pinyin, no broken lines), with
 * the way back: every unit of the clean text knows the code points of the raw text that it came
 * from. Immutable.
 */
public final class CleanText {
  private final SourceText source;
  private final String text;
  private final int[] rawBegin;
  private final int[] rawEnd;

  /**
   * @param rawBegin for each UTF-16 unit of {@code text} the first raw code point it stands for
   * @param rawEnd for each unit the code point behind the last one it stands for
   */
  public CleanText(SourceText source, String text, int[] rawBegin, int[] rawEnd) {
    if (rawBegin.length != text.length() || rawEnd.length != text.length()) {
      throw new IllegalArgumentException("the map is not as long as the text");
    }
    this.source = source;
    this.text = text;
    this.rawBegin = rawBegin.clone();
    this.rawEnd = rawEnd.clone();
  }

  /** A text that is clean as it stands. */
  public static CleanText unchanged(SourceText source) {
    String raw = source.raw();
    int[] begin = new int[raw.length()];
    int[] end = new int[raw.length()];
    int point = 0;
    for (int i = 0; i < raw.length(); point++) {
      int next = i + Character.charCount(raw.codePointAt(i));
      Arrays.fill(begin, i, next, point);
      Arrays.fill(end, i, next, point + 1);
      i = next;
    }
    return new CleanText(source, raw, begin, end);
  }

  public SourceText source() {
    return source;
  }

  public String text() {
    return text;
  }

  public String slice(Span span) {
    return span.of(text);
  }

  /**
   * The raw range behind a clean one, from the first raw code point of its first unit to the last
   * of its last; what cleaning dropped between them is inside.
   */
  public RawSpan toRaw(Span span) {
    if (span.length() == 0) {
      throw new IllegalArgumentException("an empty span has no place in the raw text");
    }
    return new RawSpan(rawBegin[span.begin()], rawEnd[span.end() - 1]);
  }
}
