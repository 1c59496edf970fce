package io.lantu.evaluate;

import io.lantu.document.Report;
import io.lantu.evaluate.Annotation.Type;
import io.lantu.fact.EnterpriseTies;
import io.lantu.fact.Fact;
import io.lantu.fact.FactReader;
import io.lantu.learn.ModelFile;
import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Units;
import io.lantu.link.LinkedReport;
import io.lantu.mention.Mention;
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
  private final Divisions divisions;
  private final List<AnnotatedReport> reports = new ArrayList<>();

  public Training(Segmenter segmenter, Divisions divisions) {
    this.divisions = divisions;
    this.mentions = new MentionTrainer(segmenter, divisions);
  }

  /**
   * @param name for people
   * @param genuine whether it is a text of the genre, not one written for training
   */
  public record AnnotatedReport(
      String name, Report report, List<Annotation> annotations, boolean genuine) {
    public AnnotatedReport {
      annotations = List.copyOf(annotations);
    }

    /** Whether divisions and numbers are annotated as well; not in texts that only teach. */
    boolean complete() {
      return annotations.stream().anyMatch(a -> a.type() == Type.C || a.type() == Type.T);
    }
  }

  public void add(AnnotatedReport report) {
    reports.add(report);
    mentions.add(
        report.report().place().code(),
        report.report(),
        new GoldTruth(report.report(), report.annotations()),
        report.genuine());
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
    parts.put(RuleConfidence.PART, List.of());
    parts.put(RuleConfidence.PART, rules(new ModelFile(List.of(), parts), trained.unseen()));
    parts.putAll(trained.model().parts());
    return new ModelFile(notes(chosen), parts);
  }

  private List<String> notes(List<Integer> chosen) {
    List<String> notes = new ArrayList<>();
    notes.add("learned from " + chosen.size() + " annotated texts:");
    for (int number : chosen) {
      AnnotatedReport report = reports.get(number);
      notes.add(report.name() + ", " + report.annotations().size() + " annotations");
    }
    return notes;
  }

  /** How often each rule was right in what was read by models that have not seen it. */
  private List<String> rules(ModelFile model, Map<Integer, List<Mention>> unseen) {
    FactReader facts = new FactReader(divisions, Units.load(), Indicators.load(), model);
    RuleConfidence.Counter counter = new RuleConfidence.Counter();
    unseen.forEach(
        (number, mentions) -> {
          AnnotatedReport report = reports.get(number);
          if (report.complete()) {
            List<Fact> said = facts.read(report.report(), mentions);
            StatedRules.count(
                report.annotations(),
                LinkedReport.of(report.name(), report.report(), mentions, said),
                counter);
          }
        });
    return counter.lines();
  }
}
