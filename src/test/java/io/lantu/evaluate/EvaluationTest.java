package io.lantu.evaluate;

import static io.lantu.evaluate.Annotated.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.EvaluationPage.Reference;
import io.lantu.evaluate.EvaluationPage.Remedy;
import io.lantu.evaluate.Intervals.Unit;
import io.lantu.evaluate.Scores.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Scored GOOD =
      scored("a", "cities", rows("0 I 氢能", "0 C 某市"), rows("0 I 氢能 @0.9", "0 C 某市 @1"));
  private static final Scored BAD =
      scored("b", "cities", rows("0 I 氢能", "0 C 某市"), rows("0 I 果蔬 @0.6", "0 C 某市 @1"));
  private static final Scored OTHER = scored("c", "provinces", rows("0 I 氢能"), rows("0 I 氢能 @0.8"));

  @Test
  void scoresOfTextsAddUp() {
    Evaluation evaluation = Evaluation.of(List.of(GOOD, BAD));
    assertThat(evaluation.strict().of(Measure.I)).isEqualTo(new Tally(1, 2, 2));
    assertThat(evaluation.strict().macroF1()).isCloseTo(0.75, within(1e-9));
    assertThat(evaluation.offsets()).isEqualTo(new Offsets(4, 4));
    assertThat(evaluation.misses()).extracting(Miss::text).containsExactly("b", "b");
  }

  @Test
  void severalTextsAreDrawnAsReports() {
    Intervals intervals = Evaluation.of(List.of(GOOD, BAD)).strictIntervals();
    assertThat(intervals.unit()).isEqualTo(Unit.REPORTS);
    assertThat(intervals.units()).isEqualTo(2);
    assertThat(intervals.of(Measure.I).f1()).isEqualTo(new Interval(0, 1));
    assertThat(intervals.of(Measure.C).f1()).isEqualTo(new Interval(1, 1));
    assertThat(intervals.macroF1()).isEqualTo(new Interval(0.5, 1));
  }

  @Test
  void oneTextIsDrawnBySentences() {
    int count = 400;
    List<Annotation> gold = new ArrayList<>();
    List<Annotation> given = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      gold.addAll(rows(i + " I 氢能"));
      given.addAll(rows(i + (i % 2 == 0 ? " I 氢能" : " I 果蔬")));
    }
    Scored text =
        Annotated.text(gold, given, Collections.nCopies(count, "氢能").toArray(String[]::new));
    Intervals intervals = Evaluation.of(List.of(text)).strictIntervals();
    assertThat(intervals.unit()).isEqualTo(Unit.SENTENCES);
    assertThat(intervals.units()).isEqualTo(count);
    // The normal approximation: 1.96 * sqrt(0.5 * 0.5 / 400) = 0.049.
    assertThat(intervals.of(Measure.I).f1().low()).isCloseTo(0.451, within(0.012));
    assertThat(intervals.of(Measure.I).f1().high()).isCloseTo(0.549, within(0.012));
  }

  @Test
  void sentencesAddUpToTheText() {
    List<Annotation> gold = rows("0 P 甲厂 plan 乙集团", "1 P 甲厂 done", "1 I 氢能", "2 ?I 果蔬");
    List<Annotation> given = rows("0 P 甲厂 plan 乙公司", "1 I 氢能", "2 I 果蔬", "-1 I 氢能");
    for (boolean lenient : new boolean[] {false, true}) {
      Scorer scorer = new Scorer(lenient);
      assertThat(Scores.sum(scorer.bySentence(gold, given, 3)))
          .isEqualTo(scorer.score(gold, given));
    }
  }

  @Test
  void theSameTextsHaveTheSameEvaluation() {
    List<Scored> texts = List.of(GOOD, BAD, OTHER);
    assertThat(Evaluation.of(texts)).isEqualTo(Evaluation.of(texts));
    assertThatIllegalArgumentException().isThrownBy(() -> Evaluation.of(List.of()));
  }

  @Test
  void groupsAreEvaluatedApart() {
    Map<String, Evaluation> groups = Evaluation.byGroup(List.of(OTHER, GOOD, BAD));
    assertThat(groups.keySet()).containsExactly("provinces", "cities");
    assertThat(groups.get("provinces")).isEqualTo(Evaluation.of(List.of(OTHER)));
    assertThat(groups.get("cities")).isEqualTo(Evaluation.of(List.of(GOOD, BAD)));
  }

  @Test
  void thePageTellsItAll() {
    EvaluationPage page =
        new EvaluationPage(
            List.of("Made by a test."),
            Evaluation.byGroup(List.of(GOOD, BAD, OTHER)),
            List.of(new Reference("readers", "0.94–0.98", Map.of(Measure.I, "0.95"))),
            List.of(new Remedy(Type.I, ErrorCause.NOT_FOUND, "a longer list | no gain")));
    assertThat(page.text())
        .isEqualTo(page.text())
        .startsWith("# How good the extraction is\n\nMade by a test.\n\n## Scores by group\n")
        .contains(
            "### cities (2)",
            "| **macro F1** |  |  | **0.750** | 0.500–1.000 | 0.750 |  |  |  | 0.94–0.98 |",
            "| I | 0.500 | 0.500 | 0.500 | 0.000–1.000 | 0.500 | 1 | 2 | 2 | 0.95 |",
            "bootstrap over 2 reports",
            "### provinces (1)",
            "bootstrap over 1 sentences",
            "Offsets right: 2 of 2.",
            "| b | 0.500 | – | – | 0.000 | 1.000 | – | – | – | – |",
            "| 0.6–0.7 | 1 | 0.600 | 0.000 | few |",
            "| cities | 0.175 | 0.000 | 0.000 | 0.350 | 0.000 | 0.000 |",
            "| missed | I | nothing like it was given | 1 | 0 | 1 |",
            "| I | nothing like it was given | 1 | a longer list \\| no gain |")
        .endsWith("|\n");
  }

  private static Scored scored(
      String name, String group, List<Annotation> gold, List<Annotation> given) {
    return new Scored(
        name,
        group,
        gold,
        given,
        new Offsets(2, 2),
        IntStream.of(0).mapToObj(i -> "某市氢能果蔬").toList());
  }
}
