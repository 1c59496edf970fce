package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.document.Section;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.fact.Measurement.Kind;
import io.lantu.fact.Period.Basis;
import io.lantu.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which time a number speaks of: the year or plan named before it in its sentence, else the
 * one that an earlier sentence opened with, else the one of the part's heading, else by the tense
 * the report's year or the one before. A level inside a five-year span is that of its last year
 * unless it is a sum (累计); a running total of one year has an open start. Reads one report from
 * front to back; for one thread.
 */
final class PeriodReader {
  /** A cue this near to a sentence's start holds for the sentences after it. */
  private static final int OPENING = 8;

  /** How far before a number its years are looked for, in characters. */
  private static final int SIGHT = 400;

  private static final int LONGEST_CUE = 8;

  private static final Pattern CUMULATIVE = Pattern.compile("累计|历年");
  private static final Pattern RUNNING = Pattern.compile("累计(?:分别|已|将|总数)*(?:达|超|突破|有)");
  private static final Pattern AVERAGE =
      Pattern.compile("年均(?!浓度|气温|降水|降雨|值|PM)|年平均(?:增长|增速|增幅|下降)|平均每年");
  private static final Pattern YEAR_END = Pattern.compile("年(?:底|末)(?![前之以])");
  private static final Pattern NOT_THAT_TIME = Pattern.compile("(?:从|由|比|较|同|与|自)$|全年");

  private final Report report;
  private int part = -1;
  private Optional<PeriodCue> frame = Optional.empty();

  PeriodReader(Report report) {
    this.report = report;
  }

  /** Goes on to a sentence; every sentence has to be entered, in order. */
  void enter(Sentence sentence, String words) {
    Section section = report.sections().get(sentence.section());
    if (section.level() <= 1 && sentence.section() != part) {
      part = sentence.section();
      frame = Optional.empty();
      List<PeriodCue> named = PeriodCue.in(section.heading(), report.year());
      frame = named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
    String opening = words.substring(0, Math.min(words.length(), OPENING + LONGEST_CUE));
    PeriodCue.in(opening, report.year()).stream()
        .filter(cue -> cue.lasting() && cue.span().begin() <= OPENING)
        .findFirst()
        .ifPresent(cue -> frame = Optional.of(cue));
  }

  /** The time of a claim of the sentence that was entered last. */
  Period of(String words, Claim claim, Tense tense) {
    int at = claim.quantity().core().begin();
    String before = words.substring(Math.max(0, at - SIGHT), at);
    List<PeriodCue> cues = PeriodCue.in(before, report.year());
    Optional<PeriodCue> named = cues.isEmpty() ? frame : Optional.of(cues.get(cues.size() - 1));
    Optional<PeriodCue> fitting = named.filter(cue -> fits(cue.period(), tense));
    Period years = fitting.map(PeriodCue::period).orElse(usual(tense));
    String clause = before.substring(clauseBegin(before));
    Period narrowed = narrowed(years, clause, claim, tense);
    Period based = based(narrowed, clause, claim, fitting.isPresent() && fitting.get().end());
    return dated(based, before);
  }

  private static int clauseBegin(String before) {
    return Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1;
  }

  private boolean fits(Period period, Tense tense) {
    return tense == Tense.PLAN
        ? period.end().orElseThrow() >= report.year()
        : period.start().orElseThrow() < report.year();
  }

  private Period usual(Tense tense) {
    return Period.year(tense == Tense.PLAN ? report.year() : report.year() - 1);
  }

  private Period narrowed(Period period, String clause, Claim claim, Tense tense) {
    int start = period.start().orElseThrow();
    int end = period.end().orElseThrow();
    int last = tense == Tense.REVIEW ? Math.min(end, report.year() - 1) : end;
    boolean sum = CUMULATIVE.matcher(clause).find();
    boolean running = RUNNING.matcher(clause).find();
    if (start == end) {
      return sum || running ? Period.until(end) : period;
    }
    if (running && claim.kind() == Kind.LEVEL) {
      return Period.until(last);
    }
    boolean work = !Coordination.verb(claim.indicator()).isEmpty();
    boolean told = !claim.rule().startsWith("number-");
    boolean noun = claim.rule().equals(Predicate.NUMBER_AFTER_NOUN);
    boolean stock = claim.kind() == Kind.LEVEL && !sum && (told || noun && !work);
    return stock ? Period.year(last) : Period.years(start, last);
  }

  private static Period based(Period period, String clause, Claim claim, boolean end) {
    boolean several = !period.start().equals(period.end());
    if (CUMULATIVE.matcher(clause).find() || RUNNING.matcher(clause).find()) {
      return period.on(Basis.CUMULATIVE);
    } else if (several && AVERAGE.matcher(clause).find()) {
      return period.on(Basis.YEARLY_AVERAGE);
    } else if (claim.kind() == Kind.LEVEL && (end && !several || YEAR_END.matcher(clause).find())) {
      return period.on(Basis.AT_END);
    }
    return period;
  }

  /** With the days, where the clause of the number or one before it that is all time names some. */
  private Period dated(Period period, String before) {
    if (period.end().isEmpty() || !period.start().equals(period.end())) {
      return period;
    }
    int begin = clauseBegin(before);
    List<TimePhrase> times = TimePhrase.in(before, period.end().getAsInt());
    for (int i = times.size() - 1; i >= 0; i--) {
      TimePhrase time = times.get(i);
      Span span = time.span();
      boolean here = span.begin() >= begin;
      boolean alone =
          span.end() == begin - 1 && clauseBegin(before.substring(0, span.begin())) == span.begin();
      boolean other =
          NOT_THAT_TIME.matcher(before.substring(0, span.begin())).find()
              || before.indexOf("全年", span.end()) >= 0;
      if ((here || alone) && !other && partOf(period.end().getAsInt(), time)) {
        return period.within(time.from(), time.until());
      }
    }
    return period;
  }

  private static boolean partOf(int year, TimePhrase time) {
    LocalDate first = time.from().orElse(time.until());
    boolean whole =
        time.until().equals(LocalDate.of(year, 12, 31))
            && time.from().map(day -> day.getDayOfYear() == 1).orElse(true);
    return first.getYear() == year && time.until().getYear() == year && !whole;
  }
}
