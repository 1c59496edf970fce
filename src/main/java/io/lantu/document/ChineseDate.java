package io.lantu.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Years and days as reports write them: {@code 2022年}, {@code 二○二二年一月五日}. */
final class ChineseDate {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String DIGIT = "[\\d〇○零一二三四五六七八九OoＯ]";

  private static final String FOUR_DIGITS = "(?<!\\d)(20\\d{2}|二[〇○零OＯ]" + DIGIT + "{2})";

  /** A year of our time with its 年. */
  static final Pattern YEAR = Pattern.compile(FOUR_DIGITS + "年");

  private static final Pattern LOOSE_YEAR = Pattern.compile(FOUR_DIGITS + "(?![\\d万亿家个])");

  private static final Pattern DAY =
      Pattern.compile(
          "(20\\d{2}|二[〇○零OＯ]"
              + DIGIT
              + "{2})[年./-](\\d{1,2}|[一二三四五六七八九十]{1,2})[月./-]"
              + "(\\d{1,2}|[一二三四五六七八九十]{1,3})日?");

  private ChineseDate() {}

  /** The first year that is named. */
  static OptionalInt year(String text) {
    Matcher matcher = YEAR.matcher(text);
    return matcher.find() ? OptionalInt.of(number(matcher.group(1))) : OptionalInt.empty();
  }

  /** All years that are named, in text order. */
  static IntStream years(String text) {
    return YEAR.matcher(text).results().mapToInt(year -> number(year.group(1)));
  }

  /** The first year that a title or a file's name holds, also without 年. */
  static OptionalInt looseYear(String text) {
    Matcher matcher = LOOSE_YEAR.matcher(text);
    return matcher.find() ? OptionalInt.of(number(matcher.group(1))) : OptionalInt.empty();
  }

  /** The first day that is named with its year and stands in the calendar. */
  static Optional<LocalDate> day(String text) {
    Matcher matcher = DAY.matcher(text);
    while (matcher.find()) {
      try {
        return Optional.of(
            LocalDate.of(
                number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
      } catch (DateTimeException e) {
        // A number that looks like a day and is none: look on.
      }
    }
    return Optional.empty();
  }

  /** A number below 100 or a year, in ASCII or Chinese digits. */
  static int number(String text) {
    int value = 0;
    boolean tens = false;
    for (char c : text.toCharArray()) {
      if (c == '十') {
        value = Math.max(value, 1) * 10;
        tens = true;
      } else {
        value = tens ? value + digit(c) : value * 10 + digit(c);
      }
    }
    return value;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return Math.max(DIGITS.indexOf(c), 0);
  }
}
