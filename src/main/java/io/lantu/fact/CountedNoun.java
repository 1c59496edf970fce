package io.lantu.fact;

import java.util.regex.Pattern;

/**
 * Tells whether what stands behind a quantity is the thing it counts ({@code 3家企业}), goes on about
 * it ({@code 3家，居全省第一}), or is a thing that the quantity merely describes ({@code 20万吨水厂}).
 * Stateless.
 */
final class CountedNoun {
  /** How far to look to either side, in characters. */
  private static final int SIGHT = 24;

  private static final Pattern GOES_ON = Shapes.start("goes-on");
  private static final Pattern MEASURE =
      Pattern.compile(
          ".*(?:米|公里|亩|公顷|吨|克|斤|瓦|瓦时|伏|伏安|焦|元|方|升|度|煤|%|‰|分点|岁|年|月|天|时|分钟|TEU|[A-Za-z]|/.+)$");
  private static final Pattern EXTENT = Pattern.compile(".*(?:米|公里|亩|公顷)$");
  private static final Pattern MONEY = Pattern.compile(".*元$");
  private static final Pattern FUNDS = Pattern.compile("^的?[^，。；、]{0,14}" + Shapes.any("funds"));

  private static final Pattern GROWTH = Pattern.compile("^的?(?:增长|增速|规模|水平|目标)");

  /** Verbs that spend money on what follows: 投入3亿元支持…. */
  private static final Pattern ALLOTTED = Shapes.end("allot");

  private CountedNoun() {}

  /** Whether the unit is a measure word for things, not a measure of extent, mass or money. */
  static boolean counting(PrintedQuantity q) {
    return !MEASURE.matcher(q.unit().replaceFirst("^[十百千]?[万亿]*", "")).matches()
        && !q.unit().isEmpty();
  }

  /** Whether a measure only describes the noun behind it: {@code 20万吨水厂}, {@code 50亿元以上项目}. */
  static boolean describes(PrintedQuantity q, String text) {
    String right = text.substring(q.span().end(), Math.min(text.length(), q.span().end() + SIGHT));
    String bare = q.unit().replaceFirst("^[十百千]?[万亿]*", "");
    boolean extent = EXTENT.matcher(bare).matches();
    boolean threshold = q.span().end() > q.core().end();
    if (!MEASURE.matcher(bare).matches()
        || bare.equals("%")
        || !follows(right)
        || GROWTH.matcher(right).find()) {
      return false;
    }
    if (MONEY.matcher(bare).matches()
        && ALLOTTED
            .matcher(text.substring(Math.max(0, q.span().begin() - SIGHT), q.span().begin()))
            .find()) {
      return right.startsWith("的");
    }
    return MONEY.matcher(bare).matches()
        ? !FUNDS.matcher(right).find() || right.startsWith("的")
        : !extent || threshold || right.startsWith("的");
  }

  /** Whether a noun follows directly. */
  static boolean follows(String right) {
    return !GOES_ON.matcher(right).find();
  }

  /**
   * Whether the noun behind is counted or measured by the quantity.
   *
   * @param left the trimmed words before the quantity
   */
  static boolean counted(PrintedQuantity q, String left, String right) {
    String unit = q.unit().replaceFirst("^[十百千]?[万亿]*", "");
    boolean verbOnly = left.isEmpty() || Coordination.verb(left).equals(left);
    if (unit.equals("%") || unit.equals("成")) {
      return verbOnly || right.startsWith("的") || left.endsWith("覆盖");
    }
    if (MONEY.matcher(unit).matches()) {
      return !right.startsWith("的")
          && (FUNDS.matcher(right).find() || ALLOTTED.matcher(left).find());
    }
    if (EXTENT.matcher(unit).matches()) {
      return !left.isEmpty() && verbOnly && !right.startsWith("的");
    }
    return !MEASURE.matcher(unit).matches();
  }
}
