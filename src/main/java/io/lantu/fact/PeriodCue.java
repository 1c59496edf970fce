package io.lantu.fact;

import io.lantu.text.GuardedPattern;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Words that name years, with the years that they mean in a report of a given year: {@code 2025年},
 * {@code “十五五”}, {@code 五年来}, {@code 三年内}, {@code 去年}. Words that compare ({@code 比2020年}) are
 * none.
 *
 * @param span the words
 * @param end whether they name the end of the years: {@code 到2030年}, {@code “十五五”末}
 * @param lasting whether they may hold for the sentences behind; a deadline ({@code 三年内}) is its
 *     sentence's alone
 */
record PeriodCue(Span span, Period period, boolean end, boolean lasting) {
  private static final int PLAN_YEARS = 5;
  private static final String COUNT = "\\d{1,2}|[一二两三四五六七八九十]";

  private static final GuardedPattern CUE =
      GuardedPattern.compile(
          "(?<compared>[比较与同从由自]|相比)?(?:"
              + "(?<to>(?<!达)到|截[至止到])?(?<year>20\\d\\d)年(?!版|行动|科技)(?<close>底|末)?"
              + "|(?<till>到)?“十(?<plan>[三四五六])五”(?!规划|目标|开局|收官|纲要|蓝图|末期)(?<planEnd>末)?"
              + "|(?:过去|近|最近|前|这)(?:的)?(?<past>"
              + COUNT
              + ")年(?!期)"
              + "|(?<![十第每连续])(?<since>"
              + COUNT
              + ")年(?:来|间|累计|共(?!同))"
              + "|(?:未来|今后|再用|用)(?<next>"
              + COUNT
              + ")(?:到[二三四五六])?年"
              + "|(?<![第每])(?<inside>"
              + COUNT
              + ")年(?:之|以)?内"
              + "|(?<here>今年|本年)|(?<last>去年|上年|这一年|过去的一年)|(?<ahead>明年)|(?<older>前年))");

  /** The cues of a text, in its order, for a report of {@code year}. */
  static List<PeriodCue> in(String text, int year) {
    List<PeriodCue> cues = new ArrayList<>();
    Matcher cue = CUE.matcher(text).useTransparentBounds(true);
    for (int at = 0; (at = CUE.find(cue, text, at, text.length())) >= 0; at = cue.end()) {
      if (cue.group("compared") == null) {
        boolean end =
            cue.group("to") != null
                || cue.group("till") != null
                || cue.group("close") != null
                || cue.group("planEnd") != null;
        boolean lasting = cue.group("inside") == null && !cue.group().contains("用");
        cues.add(new PeriodCue(new Span(cue.start(), cue.end()), period(cue, year), end, lasting));
      }
    }
    return cues;
  }

  private static Period period(Matcher cue, int year) {
    if (cue.group("year") != null) {
      return Period.year(Integer.parseInt(cue.group("year")));
    } else if (cue.group("plan") != null) {
      int start = TimePhrase.planStart(cue.group("plan"));
      return Period.years(start, start + PLAN_YEARS - 1);
    } else if (cue.group("past") != null || cue.group("since") != null) {
      String count = cue.group("past") != null ? cue.group("past") : cue.group("since");
      return Period.years(year - count(count), year - 1);
    } else if (cue.group("next") != null || cue.group("inside") != null) {
      String count = cue.group("next") != null ? cue.group("next") : cue.group("inside");
      return Period.years(year, year + count(count) - 1);
    } else if (cue.group("older") != null) {
      return Period.year(year - 2);
    } else if (cue.group("ahead") != null) {
      return Period.year(year + 1);
    }
    return Period.year(cue.group("here") != null ? year : year - 1);
  }

  private static int count(String count) {
    return Math.max(1, Numerals.whole(count).orElseThrow());
  }
}
