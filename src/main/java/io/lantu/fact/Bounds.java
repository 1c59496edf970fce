package io.lantu.fact;

import io.lantu.fact.Measurement.Comparator;
import io.lantu.text.Span;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the words around a number bound it: 不低于, 超过, 约 before it, 以上, 以内, 左右 behind its unit; what
 * stands behind goes before what stands in front.
 *
 * @param span the number with the words that bound it
 */
record Bounds(Span span, Comparator comparator) {
  private static final int SIGHT = 4;

  private static final Map<Comparator, Pattern> BEFORE =
      Map.of(
          Comparator.AT_LEAST, Shapes.end("at-least-before"),
          Comparator.AT_MOST, Shapes.end("at-most-before"),
          Comparator.ABOUT, Shapes.end("about-before"));

  private static final Map<Comparator, Pattern> BEHIND =
      Map.of(
          Comparator.AT_LEAST, Shapes.start("at-least-behind"),
          Comparator.AT_MOST, Shapes.start("at-most-behind"),
          Comparator.ABOUT, Shapes.start("about-behind"));

  /**
   * The bounds of a number at {@code [begin, end)} of a folded text.
   *
   * @param more whether 余 or 多 stands inside it
   */
  static Bounds around(String folded, int begin, int end, boolean more) {
    String before = folded.substring(Math.max(0, begin - SIGHT), begin);
    String behind = folded.substring(end, Math.min(folded.length(), end + SIGHT));
    Comparator comparator = more ? Comparator.AT_LEAST : Comparator.EQUAL;
    int from = begin;
    int to = end;
    for (Comparator bound : Comparator.values()) {
      Pattern pattern = BEFORE.get(bound);
      Matcher matcher = pattern == null ? null : pattern.matcher(before);
      if (matcher != null && from == begin && matcher.find()) {
        comparator = bound;
        from = begin - matcher.group().length();
      }
    }
    for (Comparator bound : Comparator.values()) {
      Pattern pattern = BEHIND.get(bound);
      Matcher matcher = pattern == null ? null : pattern.matcher(behind);
      if (matcher != null && to == end && matcher.find()) {
        comparator = bound;
        to = end + matcher.end();
      }
    }
    return new Bounds(new Span(from, to), comparator);
  }
}
