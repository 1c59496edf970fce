package io.lantu.evaluate;

import io.lantu.document.Report;
import io.lantu.fact.EnterpriseTies;
import io.lantu.learn.ModelFile;
import io.lantu.lexicon.Divisions;
import io.lantu.mention.MentionTrainer;
import io.lantu.mention.MentionTrainer.Trained;
import io.lantu.text.Segmenter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trains the model that extraction uses from annotated reports. Not thread-safe. */
public final class Training {
  private final MentionTrainer mentions;
  private final List<AnnotatedReport> reports = new ArrayList<>();

  public Training(Segmenter segmenter, Divisions divisions) {
    this.mentions = new MentionTrainer(segmenter, divisions);
  }

  /**
   * @param name for people
   */
  public record AnnotatedReport(String name, Report report, List<Annotation> annotations) {
    public AnnotatedReport {
      annotations = List.copyOf(annotations);
    }
  }

  public void add(AnnotatedReport report) {
    reports.add(report);
    mentions.add(
        report.report().place().code(), report.report(), new GoldTruth(report.report(), report.annotations()));
  }

  /** What was added, in that order. */
  public List<AnnotatedReport> reports() {
    return List.copyOf(reports);
  }

  /**
   * Trains a model.
   *
   * @param chosen which reports to learn from, by the order in which they were added
   */
  public ModelFile train(List<Integer> chosen) {
    Trained trained = mentions.train(chosen);
    TieTrainer ties = new TieTrainer();
    trained
        .unseen()
        .forEach(
            (number, found) -> {
              AnnotatedReport report = reports.get(number);
              ties.add(report.report(), report.annotations(), found);
            });
    Map<String, List<String>> parts = new LinkedHashMap<>();
    parts.put(EnterpriseTies.PART, ties.train().lines());
    parts.putAll(trained.model().parts());
    return new ModelFile(List.of(), parts);
  }
}
