package io.lantu.text;

/** A half-open range {@code [begin, end)} of Unicode code points in a raw text. */
public record RawSpan(int begin, int end) {
  public RawSpan {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }
  }
}
