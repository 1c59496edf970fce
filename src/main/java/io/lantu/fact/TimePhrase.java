package io.lantu.fact;

import io.lantu.text.GuardedPattern;
import io.lantu.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Words that name a time, with the days that they mean: {@code 8月底前}, {@code 年内}, {@code 前三季度},
 * {@code 2027年}, {@code 三年内}.
 *
 * @param span the words
 * @param from the first day; empty where only an end is meant ({@code 年底前}, {@code 年内})
 * @param until the last day
 */
record TimePhrase(Span span, Optional<LocalDate> from, LocalDate until) {
  private static final String NUMERALS = "一二三四五六七八九";
  private static final int PLAN_YEARS = 5;
  private static final int TENTH_PLAN_START = 2001;
  private static final int MONTHS = 12;
  private static final int QUARTER = 3;

  private static final GuardedPattern TIME =
      GuardedPattern.compile(
          "(?<!\\d)(?:"
              + "(?<in>\\d|十|[一二两三四五六七八九])年(?:之|以)?内"
              + "|“十(?<plan>[三四五六])五”(?:末|期末|期间|时期)"
              + "|[“\"]?(?<feast>五一|七一|十一|国庆)[”\"]?节?(?=(?:之|以)?前)"
              + "|(?:(?<year>20\\d\\d)年|(?<word>今年|本年|当年|明年|去年|上年)|年)?(?:"
              + "(?<months>\\d{1,2})(?:月)?[-—–至到](?<to>\\d{1,2})月"
              + "|(?<month>\\d{1,2})月(?!均)(?<day>\\d{1,2})日"
              + "|(?<whole>\\d{1,2})月(?!均)(?<part>底|末|上旬|中旬|下旬|初|份)?"
              + "|(?<half>[上下])半年|前(?<quarters>[二两三])个?季度"
              + "|(?:第?(?<quarter>[一二三四])|(?<first>首))季度[末底]?)"
              + "|(?:(?<ofYear>20\\d\\d)年|(?<ofWord>今年|本年|当年|明年|去年|上年)|(?<![0-9一二三四五六七八九十百几]个?|[今明去当历多全])年)"
              + "(?<place>底|末|内|中(?!央|国|期|小|高|等|型))"
              + "|(?<only>20\\d\\d)年(?!版|行动|科技|来)"
              + ")(?<before>(?:之|以)?前)?");

  /** The times named in a text, in its order. */
  static List<TimePhrase> in(String text, int usualYear) {
    List<TimePhrase> found = new ArrayList<>();
    Matcher time = TIME.matcher(text).useTransparentBounds(true);
    for (int at = 0; (at = TIME.find(time, text, at, text.length())) >= 0; at = time.end()) {
      of(time, usualYear).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<TimePhrase> of(Matcher time, int usual) {
    Span span = new Span(time.start(), time.end());
    boolean before = time.group("before") != null;
    if (time.group("in") != null) {
      int years = Numerals.whole(time.group("in")).orElseThrow();
      return Optional.of(until(span, LocalDate.of(usual + years - 1, MONTHS, 31)));
    }
    if (time.group("plan") != null) {
      int start = planStart(time.group("plan"));
      LocalDate end = LocalDate.of(start + PLAN_YEARS - 1, MONTHS, 31);
      return Optional.of(until(span, end));
    }
    if (time.group("feast") != null) {
      return Optional.of(until(span, feast(time.group("feast"), usual).minusDays(1)));
    }
    if (time.group("only") != null) {
      int year = digits(time.group("only"));
      LocalDate end = LocalDate.of(year, MONTHS, 31);
      return Optional.of(
          before
              ? until(span, end.minusYears(1))
              : new TimePhrase(span, Optional.of(LocalDate.of(year, 1, 1)), end));
    }
    if (time.group("place") != null) {
      int year = year(time.group("ofYear"), time.group("ofWord"), usual);
      int month = time.group("place").equals("中") ? MONTHS / 2 : MONTHS;
      return Optional.of(until(span, YearMonth.of(year, month).atEndOfMonth()));
    }
    return months(time, span, year(time.group("year"), time.group("word"), usual), before);
  }

  private static Optional<TimePhrase> months(Matcher time, Span span, int year, boolean before) {
    if (time.group("half") != null) {
      return Optional.of(
          time.group("half").equals("上")
              ? within(span, year, 1, 6)
              : within(span, year, 7, MONTHS));
    }
    if (time.group("quarters") != null) {
      int quarters = time.group("quarters").equals("三") ? 3 : 2;
      return Optional.of(within(span, year, 1, quarters * QUARTER));
    }
    if (time.group("quarter") != null || time.group("first") != null) {
      int quarter = time.group("first") != null ? 1 : NUMERALS.indexOf(time.group("quarter")) + 1;
      return Optional.of(within(span, year, quarter * QUARTER - 2, quarter * QUARTER));
    }
    int month = digits(first(time.group("to"), time.group("month"), time.group("whole")));
    int begins = time.group("months") == null ? month : digits(time.group("months"));
    if (month < 1 || month > MONTHS || begins < 1 || begins > month) {
      return Optional.empty();
    }
    if (time.group("day") != null) {
      int day = digits(time.group("day"));
      boolean real = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
      return real ? Optional.of(until(span, LocalDate.of(year, month, day))) : Optional.empty();
    }
    boolean end = "底末".contains(first(time.group("part"), "初"));
    if (before && !end) {
      return Optional.of(until(span, LocalDate.of(year, month, 1).minusDays(1)));
    }
    return Optional.of(
        end
            ? until(span, YearMonth.of(year, month).atEndOfMonth())
            : within(span, year, begins, month));
  }

  private static String first(String... groups) {
    for (String group : groups) {
      if (group != null) {
        return group;
      }
    }
    throw new IllegalArgumentException("no group");
  }

  private static TimePhrase until(Span span, LocalDate day) {
    return new TimePhrase(span, Optional.empty(), day);
  }

  private static TimePhrase within(Span span, int year, int first, int last) {
    return new TimePhrase(
        span, Optional.of(LocalDate.of(year, first, 1)), YearMonth.of(year, last).atEndOfMonth());
  }

  private static LocalDate feast(String name, int year) {
    return switch (name) {
      case "五一" -> LocalDate.of(year, 5, 1);
      case "七一" -> LocalDate.of(year, 7, 1);
      default -> LocalDate.of(year, 10, 1);
    };
  }

  private static int year(String digits, String word, int usual) {
    if (digits != null) {
      return digits(digits);
    }
    return word == null
        ? usual
        : word.equals("明年") ? usual + 1 : "去上".indexOf(word.charAt(0)) >= 0 ? usual - 1 : usual;
  }

  /** The first year of the plan “十N五”. */
  static int planStart(String numeral) {
    return TENTH_PLAN_START + PLAN_YEARS * (NUMERALS.indexOf(numeral) + 1);
  }

  private static int digits(String digits) {
    return Integer.parseInt(digits);
  }
}
