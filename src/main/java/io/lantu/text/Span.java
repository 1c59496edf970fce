package io.lantu.text;

/**
 * A half-open range {@code [begin, end)} of UTF-16 units in a clean text. Ranges in the raw text
 * are {@link RawSpan}s; {@link CleanText#toRaw} leads from one to the other.
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The same range, counted from a text that begins {@code by} units earlier. */
  public Span shift(int by) {
    return new Span(begin + by, end + by);
  }

  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Text order; of two that begin together the longer one first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
