package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.document.Section;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.fact.Measurement.Kind;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which years a number speaks of: the year or plan named before it in its sentence, else the
 * one that an earlier sentence opened with, else the one of the part's heading, else by the tense
 * the report's year or the one before. A level inside a five-year span is that of its last year; a
 * running total (累计) has an open start. Reads one report from front to back; for one thread.
 */
final class PeriodReader {
  private static final int PLAN_YEARS = 5;
  private static final int TENTH_PLAN_START = 2001;
  private static final String NUMERALS = "一二三四五六七八九";

  private static final Pattern CUE =
      Pattern.compile(
          "(?<compared>[比较与同从由自]|相比)?(?:"
              + "(?<year>20\\d\\d)年(?!版|行动|科技)|“十(?<plan>[三四五六])五”(?!规划|目标|开局|收官|末|纲要|蓝图)"
              + "|(?<past>五年来|过去五年|这五年|五年间|过去的五年)|(?<next>未来五年|今后五年)"
              + "|(?<here>今年|本年)|(?<last>去年|上年|一年来|过去的?一年|这一年))");

  /** A cue this near to a sentence's start holds for the sentences after it. */
  private static final int OPENING = 8;

  /** How far before a number its years are looked for, in characters. */
  private static final int SIGHT = 400;

  private static final int LONGEST_CUE = 8;

  private static final Pattern RUNNING_TOTAL = Pattern.compile("累计|截至|历年");

  private final Report report;
  private int part = -1;
  private Optional<Period> frame = Optional.empty();

  PeriodReader(Report report) {
    this.report = report;
  }

  /** Goes on to a sentence; every sentence has to be entered, in order. */
  void enter(Sentence sentence, String words) {
    Section section = report.sections().get(sentence.section());
    if (section.level() <= 1 && sentence.section() != part) {
      part = sentence.section();
      frame = Optional.empty();
      opening(section.heading(), section.heading().length());
    }
    opening(words, OPENING);
  }

  private void opening(String words, int within) {
    Matcher cue = CUE.matcher(words).region(0, Math.min(words.length(), within + LONGEST_CUE));
    Optional<Period> only = Optional.empty();
    while (cue.find() && cue.start() <= within) {
      if (cue.group("compared") == null) {
        boolean two = only.isPresent() && within > OPENING;
        if (two) {
          return;
        }
        only = only.isPresent() ? only : Optional.of(period(cue));
      }
    }
    frame = only.or(() -> frame);
  }

  /** The years of a claim of the sentence that was entered last. */
  Period of(String words, Claim claim, Tense tense) {
    int at = claim.quantity().core().begin();
    String before = words.substring(Math.max(0, at - SIGHT), at);
    Optional<Period> named = Optional.empty();
    for (Matcher cue = CUE.matcher(before); cue.find(); ) {
      if (cue.group("compared") == null) {
        named = Optional.of(period(cue));
      }
    }
    Period period = named.or(() -> frame).filter(p -> fits(p, tense)).orElse(usual(tense));
    return narrowed(period, before, claim, tense);
  }

  private boolean fits(Period period, Tense tense) {
    return tense == Tense.PLAN
        ? period.end().orElseThrow() >= report.year()
        : period.start().orElseThrow() < report.year();
  }

  private Period usual(Tense tense) {
    return Period.year(tense == Tense.PLAN ? report.year() : report.year() - 1);
  }

  private Period narrowed(Period period, String before, Claim claim, Tense tense) {
    int start = period.start().orElseThrow();
    int end = period.end().orElseThrow();
    int last = tense == Tense.REVIEW ? Math.min(end, report.year() - 1) : end;
    boolean work = !Coordination.verb(claim.indicator()).isEmpty();
    boolean told = !claim.rule().startsWith("number-");
    boolean noun = claim.rule().equals(Predicate.NUMBER_AFTER_NOUN);
    boolean stock = claim.kind() == Kind.LEVEL && (told || noun && !work);
    if (start == end) {
      int clause = Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'));
      boolean total = RUNNING_TOTAL.matcher(before.substring(clause + 1)).find();
      return total ? new Period(OptionalInt.empty(), OptionalInt.of(end)) : period;
    }
    return stock ? Period.year(last) : Period.years(start, last);
  }

  private Period period(Matcher cue) {
    int year = report.year();
    if (cue.group("year") != null) {
      return Period.year(Integer.parseInt(cue.group("year")));
    } else if (cue.group("plan") != null) {
      int start = TENTH_PLAN_START + PLAN_YEARS * (NUMERALS.indexOf(cue.group("plan")) + 1);
      return Period.years(start, start + PLAN_YEARS - 1);
    } else if (cue.group("past") != null) {
      return Period.years(year - PLAN_YEARS, year - 1);
    } else if (cue.group("next") != null) {
      return Period.years(year, year + PLAN_YEARS - 1);
    }
    return Period.year(cue.group("here") != null ? year : year - 1);
  }
}
