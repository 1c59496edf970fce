package io.lantu.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.fact.Evidence;
import io.lantu.fact.Fact;
import io.lantu.fact.Measurement;
import io.lantu.fact.Measurement.Comparator;
import io.lantu.fact.Measurement.Kind;
import io.lantu.fact.Milestone;
import io.lantu.fact.Period;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A statement is found again by what it says, and stands or falls by what people say of it. */
class StatementDecisionsTest {
  private static final String SENTENCE = "云石集团将开工建设云溪水厂。";

  @Test
  void aKeyHoldsWhateverElseTheTextSaysAndHoweverSureTheReadingIs() {
    StatementKey key = key(SENTENCE, Milestone.START, 0.85);
    assertThat(key.text()).matches("350100-2024-report/[0-9a-f]{16}");
    assertThat(key("云海市\n经济平稳运行。\n" + SENTENCE, Milestone.START, 0.4)).isEqualTo(key);
    assertThat(key("云石集团将 开工建设“云溪水厂”。", "云溪水厂", Milestone.START, 1))
        .as("other marks and spaces")
        .isEqualTo(key);
    assertThat(StatementKey.parse(key.text())).isEqualTo(key);
  }

  @Test
  void aKeyIsOfOneSentenceAndOneContent() {
    StatementKey key = key(SENTENCE, Milestone.START, 0.85);
    assertThat(key(SENTENCE, Milestone.DONE, 0.85)).isNotEqualTo(key);
    assertThat(key("云石集团今年将开工建设云溪水厂。", Milestone.START, 0.85)).isNotEqualTo(key);
    assertThat(key(SENTENCE, "云石", Milestone.START, 0.85)).isNotEqualTo(key);
  }

  @Test
  void numbersDifferByValueUnitYearsAndComparator() {
    InventedReport report = InventedReport.of("350100", 2024, "云量将达到12万朵。");
    Measurement base = clouds(report, Comparator.AT_LEAST, "12", Period.years(2024, 2024));
    StatementKey key = key(report, new Target(base, report.evidence("云量将达到12万朵")));
    for (Measurement other :
        List.of(
            clouds(report, Comparator.AT_LEAST, "13", Period.years(2024, 2024)),
            clouds(report, Comparator.EQUAL, "12", Period.years(2024, 2024)),
            clouds(report, Comparator.AT_LEAST, "12", Period.years(2021, 2025)))) {
      assertThat(key(report, new Target(other, report.evidence("云量将达到12万朵")))).isNotEqualTo(key);
    }
    assertThat(
            key(
                report,
                new Target(
                    clouds(report, Comparator.AT_LEAST, "12.0", Period.years(2024, 2024)),
                    report.evidence("12万朵"))))
        .as("the same number from other words of the sentence")
        .isEqualTo(key);
  }

  @Test
  void rightIsSureAndWrongIsGone() {
    InventedReport report = InventedReport.of("350100", 2024, SENTENCE);
    Fact fact = claim(report, "云溪水厂", Milestone.START, 0.4);
    StatementKey key = key(report, fact);
    StatementDecisions right = new StatementDecisions(Map.of(key, Verdict.RIGHT));
    assertThat(right.applyTo(report.report(), List.of(fact)))
        .singleElement()
        .satisfies(f -> assertThat(f.evidence().confidence()).isEqualTo(1))
        .satisfies(f -> assertThat(right.confirmed(report.report(), f)).isTrue());
    StatementDecisions wrong = new StatementDecisions(Map.of(key, Verdict.WRONG));
    assertThat(wrong.applyTo(report.report(), List.of(fact))).isEmpty();
    assertThat(StatementDecisions.none().applyTo(report.report(), List.of(fact)))
        .containsExactly(fact);
  }

  @Test
  void theOtherEndOfAWrongOneBoundsAlone() {
    InventedReport report = InventedReport.of("350100", 2024, "云量将为12至15万朵。");
    Measurement low = clouds(report, Comparator.AT_LEAST, "12", Period.years(2024, 2024));
    Measurement high = clouds(report, Comparator.AT_MOST, "15", Period.years(2024, 2024));
    Evidence words = report.evidence("12至15万朵");
    Target from = new Target(withEnd(low, high), words);
    Target to = new Target(withEnd(high, low), words);
    StatementDecisions wrong = new StatementDecisions(Map.of(key(report, to), Verdict.WRONG));
    assertThat(wrong.applyTo(report.report(), List.of(from, to)))
        .containsExactly(new Target(low, words));
    StatementDecisions right = new StatementDecisions(Map.of(key(report, to), Verdict.RIGHT));
    assertThat(right.applyTo(report.report(), List.of(from, to)))
        .as("both ends stand")
        .hasSize(2)
        .allMatch(fact -> ((Target) fact).measurement().otherEnd().isPresent());
  }

  private static Measurement withEnd(Measurement m, Measurement other) {
    return new Measurement(
        m.indicator(),
        m.known(),
        m.kind(),
        m.comparator(),
        m.quantity(),
        Optional.of(other.quantity()),
        m.period(),
        m.scope());
  }

  private static Measurement clouds(
      InventedReport report, Comparator comparator, String value, Period period) {
    Measurement open = report.unlisted("云量", comparator, value, "万朵");
    return new Measurement(
        open.indicator(),
        open.known(),
        Kind.LEVEL,
        comparator,
        open.quantity(),
        Optional.empty(),
        period,
        open.scope());
  }

  private static StatementKey key(String text, Milestone milestone, double confidence) {
    return key(text, "云溪水厂", milestone, confidence);
  }

  private static StatementKey key(
      String text, String project, Milestone milestone, double confidence) {
    InventedReport report = InventedReport.of("350100", 2024, text);
    return key(report, claim(report, project, milestone, confidence));
  }

  private static StatementKey key(InventedReport report, Fact fact) {
    return StatementKey.of(report.report(), fact);
  }

  private static ProjectClaim claim(
      InventedReport report, String project, Milestone milestone, double confidence) {
    Evidence words = report.evidence(project);
    return new ProjectClaim(
        report.project(project, project),
        milestone,
        List.of(),
        List.of(),
        List.of(),
        new Evidence(words.sentence(), words.span(), words.rule(), confidence));
  }
}
