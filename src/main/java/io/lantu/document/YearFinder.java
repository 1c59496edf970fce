package io.lantu.document;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the year of a report: by its title, the day of the meeting, the headings of its parts and
 * its wording. The day of publication is no evidence: reports are put on the web years later.
 */
final class YearFinder {
  private static final int MAX_HEADING = 40;

  private static final Pattern REVIEW_PART = Pattern.compile("回顾|总结|成就");

  private static final Pattern PLANNED_YEAR =
      Pattern.compile(
          "(?<![到至—~-])("
              + ChineseDate.YEAR.pattern()
              + ")[^。；，]{0,10}(?:工作|安排|任务|打算|部署|重点|总体要求|预期目标)");

  private static final Pattern PAST_YEAR =
      Pattern.compile("(?:过去的?|走过的?|回顾)(" + ChineseDate.YEAR.pattern() + ")");

  private static final Pattern THIS_YEAR =
      Pattern.compile(
          "("
              + ChineseDate.YEAR.pattern()
              + ")[^。；]{0,12}(?:是[^。]{0,40}(?:之年|一年)|工作的?总体要求|(?:主要)?预期目标)");

  private YearFinder() {}

  static OptionalInt inText(Masthead masthead, List<Line> body) {
    OptionalInt title = masthead.title().map(ChineseDate::looseYear).orElse(OptionalInt.empty());
    OptionalInt meeting =
        masthead.meetingDay().map(day -> OptionalInt.of(planned(day))).orElse(OptionalInt.empty());
    OptionalInt parts = first(body, line -> inHeading(line.text()));
    // Some titles bear the year that is reviewed; meeting and parts together outvote them.
    if (title.isPresent() && !(meeting.isPresent() && meeting.equals(parts))) {
      return title;
    }
    return Stream.of(meeting, parts, inWording(body))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** The year that a meeting plans: one of December plans the next. */
  private static int planned(LocalDate meeting) {
    return meeting.getMonth() == Month.DECEMBER ? meeting.getYear() + 1 : meeting.getYear();
  }

  private static OptionalInt inHeading(String line) {
    if (line.length() > MAX_HEADING || line.endsWith("。")) {
      return OptionalInt.empty();
    }
    if (REVIEW_PART.matcher(line).find()) {
      OptionalInt last = ChineseDate.years(line).max();
      return last.isPresent() ? OptionalInt.of(last.getAsInt() + 1) : last;
    }
    Matcher planned = PLANNED_YEAR.matcher(line);
    return planned.find() ? ChineseDate.year(planned.group(1)) : OptionalInt.empty();
  }

  private static OptionalInt inWording(List<Line> body) {
    OptionalInt past = first(body, line -> yearOf(PAST_YEAR, line.text()));
    return past.isPresent()
        ? OptionalInt.of(past.getAsInt() + 1)
        : first(body, line -> yearOf(THIS_YEAR, line.text()));
  }

  private static OptionalInt yearOf(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? ChineseDate.year(matcher.group(1)) : OptionalInt.empty();
  }

  private static OptionalInt first(List<Line> lines, Function<Line, OptionalInt> reading) {
    return lines.stream()
        .map(reading)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }
}
