package io.lantu.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells review from plan: by the part's heading, the words that open a paragraph, and the years and
 * words of the sentence itself. One for a report; stateless but for the report's year.
 */
final class TenseReader {
  private static final Pattern FIVE_YEAR_PLAN = Pattern.compile("“十([一二三四五六七八九])五”");
  private static final int TWELFTH_PLAN_START = 2011;

  private static final Pattern REVIEW_HEADING = Pattern.compile(".*(?:回顾|总结|成就|过去|成效|完成情况).*");
  private static final Pattern PLAN_HEADING =
      Pattern.compile(".*(?:安排|任务|目标|总体要求|重要要求|举措|部署|重点工作|打算|自身建设|今后|未来|今年).*");

  private static final Pattern REVIEW_OPENING =
      Pattern.compile(
          "(?:——)?(?:各位代表[！，：])?(?:刚刚过去的|过去的?一年|过去的?五年|一年来|五年来|这一年|这五年|五年间|回顾|回首|回望|去年).*");
  private static final Pattern PLAN_OPENING =
      Pattern.compile("(?:各位代表[！，：])?(?:今年是|今年政府工作|今年(?:经济社会|发展|工作)|做好今年|新的一年|未来五年|今后五年|综合考虑).*");

  private final int year;

  TenseReader(int year) {
    this.year = year;
  }

  /** What a heading says of the part under it. */
  Optional<Tense> ofHeading(String heading) {
    boolean review = REVIEW_HEADING.matcher(heading).matches();
    boolean plan = PLAN_HEADING.matcher(heading).matches();
    if (review != plan) {
      return Optional.of(review ? Tense.REVIEW : Tense.PLAN);
    }
    return byYears(heading);
  }

  /** What the words that open a paragraph say of it. */
  Optional<Tense> ofOpening(String paragraph) {
    if (REVIEW_OPENING.matcher(paragraph).matches()) {
      return Optional.of(Tense.REVIEW);
    }
    return PLAN_OPENING.matcher(paragraph).matches() ? Optional.of(Tense.PLAN) : Optional.empty();
  }

  /** What a sentence says of itself against the tense of what surrounds it. */
  Tense ofSentence(String sentence, Tense around) {
    return around;
  }

  private Optional<Tense> byYears(String words) {
    Matcher plan = FIVE_YEAR_PLAN.matcher(words);
    if (plan.find()) {
      int last = TWELFTH_PLAN_START + 5 * (ChineseDate.number(plan.group(1)) - 2) + 4;
      return Optional.of(last < year ? Tense.REVIEW : Tense.PLAN);
    }
    var named = ChineseDate.year(words);
    return named.isPresent()
        ? Optional.of(named.getAsInt() < year ? Tense.REVIEW : Tense.PLAN)
        : Optional.empty();
  }
}
