package io.lantu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.evaluate.Training.AnnotatedReport;
import io.lantu.fact.EnterpriseTies;
import io.lantu.hanlp.HanlpSegmenter;
import io.lantu.learn.ModelFile;
import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Divisions;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.Mention;
import io.lantu.mention.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
  private static final HanlpSegmenter SEGMENTER = new HanlpSegmenter();
  private static final List<AnnotatedReport> REPORTS =
      List.of(
          MarkedReports.of("140100", "犇", "犇岭集团"),
          MarkedReports.of("140300", "骉", "骉岭集团"),
          MarkedReports.of("210100", "羴", "羴岭集团"),
          MarkedReports.of("320500", "猋", "猋岭集团"));

  @TempDir Path folder;

  @Test
  void theSameReportsGiveTheSameBytes() throws IOException {
    List<Integer> all = List.of(0, 1, 2, 3);
    assertThat(bytes(training(REPORTS).train(all))).isEqualTo(bytes(training(REPORTS).train(all)));
  }

  /** One training serves many models: what an earlier one learned must not reach a later one. */
  @Test
  void reportsThatAreNotChosenChangeNothing() throws IOException {
    List<AnnotatedReport> few = REPORTS.subList(0, 3);
    List<AnnotatedReport> more = new ArrayList<>(REPORTS);
    more.add(1, MarkedReports.of("330100", "鱻", "鱻岭集团"));
    Training training = training(more);
    training.train(List.of(1, 4));
    assertThat(bytes(training.train(List.of(0, 2, 3))))
        .isEqualTo(bytes(training(few).train(List.of(0, 1, 2))));
  }

  @Test
  void aModelReadsWhatItHasLearnedFrom() {
    ModelFile model = training(REPORTS).train(List.of(0, 1, 2, 3));
    for (AnnotatedReport report : REPORTS) {
      assertThat(new Tagger(SEGMENTER, Divisions.load(), model).tag(report.report()))
          .filteredOn(EnterpriseMention.class::isInstance)
          .extracting(Mention::name)
          .hasSize(3)
          .containsOnly(MarkedReports.mark(report) + "岭集团");
    }
  }

  @Test
  void aModelHasAllThatExtractionAsksFor() {
    ModelFile model = training(REPORTS).train(List.of(0));
    assertThat(new Tagger(SEGMENTER, Divisions.load(), model)).isNotNull();
    assertThat(new EnterpriseTies(model)).isNotNull();
    assertThat(RuleConfidence.of(model)).isNotNull();
  }

  private byte[] bytes(ModelFile model) throws IOException {
    Path file = folder.resolve("model.tsv");
    model.write(file);
    return Files.readAllBytes(file);
  }

  private static Training training(List<AnnotatedReport> reports) {
    Training training = new Training(SEGMENTER, Divisions.load());
    reports.forEach(training::add);
    return training;
  }
}
