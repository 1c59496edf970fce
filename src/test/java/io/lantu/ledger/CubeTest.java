package io.lantu.ledger;

import static io.lantu.ledger.Figures.report;
import static io.lantu.ledger.Figures.result;
import static io.lantu.ledger.Figures.target;
import static io.lantu.ledger.Figures.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.ReportKind;
import io.lantu.fact.Period;
import io.lantu.fact.Period.Basis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One observation for each number, and every statement in one. */
class CubeTest {
  private static final Period YEAR = Period.year(2024);
  private static final SourceReport FULL = report("a", 2025);
  private static final SourceReport LATER = report("a", 2026);
  private static final SourceReport SUMMARY = report("a", 2027, ReportKind.SUMMARY);

  @Test
  void whatDiffersInADimensionIsAnotherNumber() {
    assertThat(
            Cube.of(
                List.of(
                    target(FULL, "=5", YEAR),
                    result(FULL, "=5", YEAR),
                    target(FULL, ">=5", YEAR),
                    target(FULL, "<=6", YEAR),
                    target(FULL, "=5", Period.year(2025)),
                    target(FULL, "=5", Period.year(2025).on(Basis.CUMULATIVE)))))
        .hasSize(6);
  }

  @Test
  void theSameNumberTwiceIsARepeat() {
    Figure first = with(result(FULL, "=5", YEAR), 0.9, 10);
    Figure second = with(result(FULL, "=5.0", YEAR), 0.9, 20);
    assertThat(Cube.of(List.of(second, first)))
        .containsExactly(new Observation(first, List.of(second), List.of()));
  }

  @Test
  void aLaterFullReportRevisesAndASummaryDoesNot() {
    Figure old = result(FULL, "=5", YEAR);
    Figure revised = result(LATER, "=6", YEAR);
    Figure abridged = result(SUMMARY, "=7", YEAR);
    assertThat(Cube.of(List.of(old, abridged, revised)))
        .containsExactly(new Observation(revised, List.of(), List.of(old, abridged)));
  }

  @Test
  void withinAReportTheSurestComesFirst() {
    Figure doubtful = with(result(FULL, "=5", YEAR), 0.6, 10);
    Figure sure = with(result(FULL, "=6", YEAR), 0.8, 20);
    assertThat(Cube.of(List.of(doubtful, sure)))
        .extracting(Observation::figure)
        .containsExactly(sure);
  }

  @Test
  void theOrderOfStatementsDoesNotMatter() {
    List<Figure> figures = new ArrayList<>();
    for (SourceReport report : List.of(FULL, LATER, SUMMARY)) {
      for (String number : List.of("=5", "=6", ">=5", "<=7")) {
        figures.add(result(report, number, YEAR));
        figures.add(target(report, number, YEAR));
      }
    }
    List<Observation> before = Cube.of(figures);
    Collections.shuffle(figures, new java.util.Random(4));
    assertThat(Cube.of(figures)).isEqualTo(before);
    assertThat(before.stream().mapToInt(o -> 1 + o.repeats().size() + o.others().size()).sum())
        .isEqualTo(figures.size());
  }
}
