package io.lantu.ledger;

import static io.lantu.ledger.Figures.figure;
import static io.lantu.ledger.Figures.report;
import static io.lantu.ledger.Figures.result;
import static io.lantu.ledger.Figures.target;
import static io.lantu.ledger.Figures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lantu.Corpus;
import io.lantu.document.ReportKind;
import io.lantu.fact.Measurement.Kind;
import io.lantu.fact.Period;
import io.lantu.fact.Period.Basis;
import io.lantu.lexicon.Indicator.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of targets. */
class OutcomesTest {
  private static final Period YEAR = Period.year(2024);
  private static final SourceReport NOW = report("a", 2024);
  private static final SourceReport NEXT = report("a", 2025);

  static Stream<String[]> attainments() {
    return Corpus.rows("attainments.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("attainments")
  void areJudged(String token, String direction, String target, String result, String attainment) {
    Kind kind = token.equals("level") ? Kind.LEVEL : Kind.CHANGE;
    Optional<Direction> side = side(direction);
    Figure aim = figure(NOW, Status.PLANNED, target, kind, YEAR, side, false);
    Figure end = figure(NEXT, Status.ACHIEVED, result, kind, YEAR, side, false);
    assertThat(outcomes(List.of(NOW, NEXT), aim, end))
        .extracting(outcome -> outcome.attainment().name().toLowerCase(Locale.ROOT))
        .containsExactly(attainment);
  }

  private static Optional<Direction> side(String token) {
    return Stream.of(Direction.values()).filter(d -> d.token().equals(token)).findFirst();
  }

  @Test
  void theDifferenceIsTheResultLessTheTarget() {
    Outcome outcome = outcome(target(NOW, ">=7", YEAR), result(NEXT, "=6.8", YEAR));
    assertThat(outcome.difference()).contains(new BigDecimal("-0.2"));
    assertThat(outcome.dueYear()).isEqualTo(2024);
  }

  @Test
  void ofARangeTheBetterEndIsNoBound() {
    Figure from = figure(NOW, Status.PLANNED, ">=5", Kind.LEVEL, YEAR, side("more"), true);
    Figure to = figure(NOW, Status.PLANNED, "<=6", Kind.LEVEL, YEAR, side("more"), true);
    assertThat(outcomes(List.of(NOW, NEXT), from, to, result(NEXT, "=7", YEAR)))
        .extracting(Outcome::target)
        .containsExactly(from);
  }

  @Test
  void aResultOfTheSameReportDoesNotCount() {
    assertThat(outcome(target(NOW, "=7", YEAR), result(NOW, "=7", YEAR)).result()).isEmpty();
  }

  @Test
  void aTargetWithoutResultIsPendingUntilAReportLooksBack() {
    Figure target = target(NOW, "=7", Period.year(2025));
    assertThat(outcomes(List.of(NOW, NEXT, report("b", 2026)), target))
        .extracting(Outcome::attainment)
        .containsExactly(Attainment.PENDING);
    SourceReport summary = report("a", 2026, ReportKind.SUMMARY);
    assertThat(outcomes(List.of(NOW, NEXT, summary), target))
        .extracting(Outcome::attainment, Outcome::silent)
        .containsExactly(tuple(Attainment.UNREPORTED, Optional.of(summary)));
    SourceReport full = report("a", 2027);
    assertThat(outcomes(List.of(NOW, summary, full), target))
        .extracting(Outcome::silent)
        .containsExactly(Optional.of(full));
  }

  @Test
  void ofSeveralResultsTheLatestFullReportCountsAndTheOthersAreKept() {
    Figure first = result(NEXT, "=6", YEAR);
    Figure repeated = result(report("b", 2025), "=8", YEAR);
    Figure revised = result(report("a", 2026), "=8", YEAR);
    Figure summary = result(report("a", 2027, ReportKind.SUMMARY), "=9", YEAR);
    Outcome outcome = outcome(target(NOW, "=7", YEAR), first, repeated, revised, summary);
    assertThat(outcome.result()).contains(revised);
    assertThat(outcome.otherResults()).containsExactly(first, summary);
    assertThat(outcome.attainment()).isEqualTo(Attainment.REACHED);
  }

  /** Within a year the basis makes no difference; over several years it does. */
  @Test
  void theTimeMustBeTheSame() {
    Figure end = target(NOW, "=7", YEAR.on(Basis.AT_END));
    assertThat(outcome(end, result(NEXT, "=7", YEAR)).result()).isPresent();
    Figure plan = target(NOW, "=7", Period.years(2021, 2024).on(Basis.YEARLY_AVERAGE));
    assertThat(outcome(plan, result(NEXT, "=7", YEAR)).result()).isEmpty();
    assertThat(outcome(plan, result(NEXT, "=7", Period.years(2021, 2024))).result()).isEmpty();
    Figure average = result(NEXT, "=7", Period.years(2021, 2024).on(Basis.YEARLY_AVERAGE));
    assertThat(outcome(plan, average).result()).isPresent();
  }

  @Test
  void eachNumberIsJudgedOnceAndWhatNeverFallsDueNot() {
    Figure target = target(NOW, "=7", YEAR);
    Figure repeat = with(target, 0.5, 90);
    Figure other = target(NOW, "=9", YEAR);
    Figure open = target(NOW, "=3", Period.open());
    assertThat(outcomes(List.of(NOW, NEXT), target, repeat, other, open))
        .extracting(Outcome::target)
        .containsExactly(target, other);
  }

  private static Outcome outcome(Figure... figures) {
    List<Outcome> outcomes = outcomes(List.of(NOW, NEXT), figures);
    assertThat(outcomes).hasSize(1);
    return outcomes.get(0);
  }

  private static List<Outcome> outcomes(List<SourceReport> reports, Figure... figures) {
    return new Outcomes(reports).of(List.of(figures));
  }
}
