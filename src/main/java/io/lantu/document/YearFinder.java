package io.lantu.document;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the year of a report: by its title, the day of the meeting, the headings of its parts and
 * its wording. The day of publication is no evidence: reports are put on the web years later.
 */
final class YearFinder {
  private static final Pattern REVIEW_PART =
      Pattern.compile("[^。]{0,12}(?:工作|发展)?(?:主要)?(?:工作)?(?:的)?(?:简要)?(?:回顾|总结).*");
  private static final Pattern PLAN_PART = Pattern.compile(".*(?:安排|任务|目标|打算|部署|重点工作|要求).*");
  private static final Pattern PAST_YEAR =
      Pattern.compile("(?:过去的?|走过的?|去年（?)(" + ChineseDate.YEAR.pattern() + ")");
  private static final Pattern THIS_YEAR =
      Pattern.compile(
          "("
              + ChineseDate.YEAR.pattern()
              + ")[^。；]{0,12}(?:是[^。]{0,40}(?:之年|一年)|工作的?总体要求|(?:主要)?预期目标)");

  private YearFinder() {}

  static OptionalInt inText(Masthead masthead, List<Line> body) {
    OptionalInt title = masthead.title().map(ChineseDate::looseYear).orElse(OptionalInt.empty());
    OptionalInt parts =
        body.stream()
            .map(line -> inHeading(line.text()))
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    if (masthead.meetingDay().isPresent()) {
      int planned = planned(masthead.meetingDay().get());
      // The title of a report of December may bear the year that ends.
      boolean late = planned > masthead.meetingDay().get().getYear();
      if (title.isEmpty() || late && parts.equals(OptionalInt.of(planned))) {
        return OptionalInt.of(planned);
      }
    }
    return title.isPresent() ? title : parts.isPresent() ? parts : inWording(body);
  }

  /** The year that a meeting plans: one of December plans the next. */
  private static int planned(LocalDate meeting) {
    return meeting.getMonth() == Month.DECEMBER ? meeting.getYear() + 1 : meeting.getYear();
  }

  private static OptionalInt inHeading(String line) {
    OptionalInt year = ChineseDate.year(line);
    if (line.length() > 40 || year.isEmpty() || line.endsWith("。")) {
      return OptionalInt.empty();
    }
    if (REVIEW_PART.matcher(line).matches()) {
      return OptionalInt.of(year.getAsInt() + 1);
    }
    return PLAN_PART.matcher(line).matches() ? year : OptionalInt.empty();
  }

  private static OptionalInt inWording(List<Line> body) {
    for (Line line : body) {
      Matcher past = PAST_YEAR.matcher(line.text());
      if (past.find()) {
        return OptionalInt.of(ChineseDate.year(past.group(1)).getAsInt() + 1);
      }
    }
    for (Line line : body) {
      Matcher present = THIS_YEAR.matcher(line.text());
      if (present.find()) {
        return ChineseDate.year(present.group(1));
      }
    }
    return OptionalInt.empty();
  }
}
