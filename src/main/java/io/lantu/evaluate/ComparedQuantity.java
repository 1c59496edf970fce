package io.lantu.evaluate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A printed number and unit as exact value and base unit, so that {@code 10 万户} equals {@code
 * 100000 户}; by the scoring part of the annotation guidelines.
 */
record ComparedQuantity(BigDecimal value, String unit) {
  private static final Map<Character, Integer> POWERS =
      Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);
  private static final Map<String, String> SAME =
      Map.of("公里", "km", "千米", "km", "平方公里", "km2", "平方千米", "km2", "元人民币", "元", "人民币", "元");
  private static final Pattern BOUND = Pattern.compile("以上|以下|以内|左右|余|多");
  private static final Pattern WHOLE_UNIT = Pattern.compile("^(千瓦|千克|千米|百分)");

  static ComparedQuantity of(BigDecimal printed, String printedUnit) {
    String unit = ComparedName.squash(printedUnit).replace("个百分点", "百分点");
    unit = same(BOUND.matcher(unit).replaceAll(""));
    BigDecimal value = printed;
    while (!unit.isEmpty()
        && POWERS.containsKey(unit.charAt(0))
        && !WHOLE_UNIT.matcher(unit).find()) {
      value = value.scaleByPowerOfTen(POWERS.get(unit.charAt(0)));
      unit = same(unit.substring(1));
    }
    return new ComparedQuantity(value.stripTrailingZeros(), unit);
  }

  private static String same(String unit) {
    return SAME.getOrDefault(unit, unit);
  }
}
