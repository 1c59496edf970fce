package io.lantu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lantu.evaluate.CrossValidation.Unseen;
import io.lantu.evaluate.Training.AnnotatedReport;
import io.lantu.hanlp.HanlpSegmenter;
import io.lantu.learn.ModelFile;
import io.lantu.lexicon.Divisions;
import io.lantu.link.LinkedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossValidationTest {
  /** Two provinces with what lies in them, and two reports of one city. */
  private static final List<AnnotatedReport> REPORTS =
      List.of(
          MarkedReports.of("140100", "犇"),
          MarkedReports.of("140000", "骉"),
          MarkedReports.of("140100", "羴"),
          MarkedReports.of("140121", "猋"),
          MarkedReports.of("140300", "鱻"),
          MarkedReports.of("210000", "麤"),
          MarkedReports.of("210100", "龘"),
          MarkedReports.of("140122", "雥"));

  /** From fewer reports too little is learned to show where from; from more, not of each. */
  private static final int ENOUGH = 5;

  private final List<String> progress = new ArrayList<>();
  private final List<ModelFile> models = new ArrayList<>();
  private final List<List<AnnotatedReport>> read = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 20})
  void noModelKnowsOfAReportThatIsNearOneThatItReads(int folds) {
    run(folds, IntStream.range(0, REPORTS.size()).boxed().toList());
    for (int fold = 0; fold < models.size(); fold++) {
      List<AnnotatedReport> judged = read.get(fold);
      List<AnnotatedReport> far =
          REPORTS.stream().filter(r -> judged.stream().noneMatch(j -> near(j, r))).toList();
      for (AnnotatedReport other : REPORTS) {
        if (!far.contains(other)) {
          assertThat(MarkedReports.hints(models.get(fold), other))
              .as("%s: %s", progress.get(fold), other.name())
              .isFalse();
        }
      }
      if (far.size() >= ENOUGH) {
        ModelFile model = models.get(fold);
        assertThat(far)
            .filteredOn(r -> MarkedReports.hints(model, r))
            .hasSizeGreaterThan(ENOUGH / 2);
      }
    }
  }

  @Test
  void everyJudgedReportIsReadOnceInTheOrderGiven() {
    List<Integer> judged = List.of(5, 0, 3, 1, 2);
    assertThat(run(2, judged))
        .extracting(unseen -> unseen.report().name(), unseen -> unseen.linked().id())
        .containsExactlyElementsOf(
            judged.stream()
                .map(i -> REPORTS.get(i).name())
                .map(name -> org.assertj.core.groups.Tuple.tuple(name, name))
                .toList());
    assertThat(models).hasSize(2);
    assertThat(read.stream().mapToInt(List::size).sum()).isEqualTo(judged.size());
  }

  /** Reports of one place share a fold, so that no fold is trained for one of them alone. */
  @Test
  void reportsOfOnePlaceAreReadByOneModel() {
    run(20, List.of(0, 2, 4));
    assertThat(read)
        .containsExactly(List.of(REPORTS.get(0), REPORTS.get(2)), List.of(REPORTS.get(4)));
  }

  @Test
  void progressTellsWhatIsRead() {
    run(2, List.of(6));
    assertThat(progress).containsExactly("learning from 6 reports to read 210100龘");
  }

  @Test
  void oneFoldWouldLearnFromNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CrossValidation(training(), Divisions.load(), 1))
        .withMessageContaining("two folds");
  }

  private List<Unseen> run(int folds, List<Integer> judged) {
    return new CrossValidation(training(), Divisions.load(), folds)
        .run(
            judged,
            (model, reports) -> {
              models.add(model);
              read.add(reports);
              return reports.stream()
                  .map(r -> LinkedReport.of(r.name(), r.report(), List.of(), List.of()))
                  .toList();
            },
            progress::add);
  }

  private static Training training() {
    Training training = new Training(new HanlpSegmenter(), Divisions.load());
    REPORTS.forEach(training::add);
    return training;
  }

  /** By the codes alone: what a place lies in has its code with noughts for the last digits. */
  private static boolean near(AnnotatedReport a, AnnotatedReport b) {
    String one = a.report().place().code().replaceFirst("(?:00)+$", "");
    String other = b.report().place().code().replaceFirst("(?:00)+$", "");
    return one.startsWith(other) || other.startsWith(one);
  }
}
