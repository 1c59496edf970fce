package io.lantu.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers in Chinese characters: {@code 三十}, {@code 两百零五}, {@code 三点五}, {@code 百万}. Positive
 * numbers below 10^16 only; formal characters (壹贰叁) are not read. Stateless.
 */
final class Numerals {
  /** What a number in characters is made of, for patterns. */
  static final String CHARACTERS = "零〇一二两三四五六七八九十百千万亿";

  private static final Map<Character, Integer> DIGITS =
      Map.ofEntries(
          Map.entry('零', 0),
          Map.entry('〇', 0),
          Map.entry('一', 1),
          Map.entry('二', 2),
          Map.entry('两', 2),
          Map.entry('三', 3),
          Map.entry('四', 4),
          Map.entry('五', 5),
          Map.entry('六', 6),
          Map.entry('七', 7),
          Map.entry('八', 8),
          Map.entry('九', 9));

  private static final Map<Character, Integer> POWERS =
      Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);

  private Numerals() {}

  /** The number, or empty if the characters are no well-formed number. */
  static Optional<BigDecimal> read(String characters) {
    long total = 0;
    long section = 0;
    int digit = -1;
    int lastPower = Integer.MAX_VALUE;
    for (char c : characters.toCharArray()) {
      if (DIGITS.containsKey(c)) {
        boolean zeroBetween = digit == 0;
        if (digit > 0 || zeroBetween && c == '零') {
          return Optional.empty();
        }
        digit = DIGITS.get(c);
      } else if (POWERS.containsKey(c)) {
        int power = POWERS.get(c);
        long times = (long) Math.pow(10, power);
        if (power < 4) {
          if (power >= lastPower) {
            return Optional.empty();
          }
          section += (digit > 0 ? digit : 1) * times;
          lastPower = power;
        } else {
          section += Math.max(digit, 0);
          total = (total + section == 0 ? 1 : total + section) * times;
          section = 0;
          lastPower = Integer.MAX_VALUE;
        }
        digit = -1;
      } else {
        return Optional.empty();
      }
    }
    BigDecimal value = BigDecimal.valueOf(total + section + Math.max(digit, 0));
    return characters.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** A whole number in digits or characters; empty if it is none that an int holds. */
  static Optional<Integer> whole(String printed) {
    return printed.matches("\\d{1,9}")
        ? Optional.of(Integer.valueOf(printed))
        : read(printed).filter(n -> n.precision() < 10).map(BigDecimal::intValueExact);
  }

  /** The power of ten that a multiplier (万, 百万, 万亿) stands for; 0 for the empty one. */
  static int power(String multiplier) {
    return multiplier.chars().map(c -> POWERS.getOrDefault((char) c, 0)).sum();
  }
}
