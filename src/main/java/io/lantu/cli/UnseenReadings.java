package io.lantu.cli;

import io.lantu.evaluate.CrossValidation;
import io.lantu.evaluate.CrossValidation.Unseen;
import io.lantu.evaluate.Scored;
import io.lantu.evaluate.Training;
import io.lantu.evaluate.Training.AnnotatedReport;
import io.lantu.hanlp.HanlpSegmenter;
import io.lantu.lexicon.Divisions;
import io.lantu.link.ReportId;
import java.util.List;
import java.util.stream.IntStream;

/** Reads reports by models that have not seen them. */
final class UnseenReadings {
  private final int folds;
  private final Console console;

  UnseenReadings(int folds, Console console) {
    this.folds = folds;
    this.console = console;
  }

  /**
   * @param more texts that every model learns from, unless they are of the place that it reads
   */
  List<Scored> of(List<AnnotatedReport> reports, List<AnnotatedReport> more) {
    Divisions divisions = Divisions.load();
    Training training = new Training(new HanlpSegmenter(), divisions);
    reports.forEach(training::add);
    more.forEach(training::add);
    List<Integer> judged = IntStream.range(0, reports.size()).boxed().toList();
    List<Unseen> unseen =
        new CrossValidation(training, divisions, folds)
            .run(
                judged,
                (model, unread) -> {
                  Extraction extraction = new Extraction(model);
                  return unread.stream()
                      .map(r -> extraction.understand(ReportId.plain(r.report()), r.report()))
                      .toList();
                },
                console::say);
    return unseen.stream()
        .map(
            u ->
                Scored.of(
                    u.report().name(),
                    u.report().annotations(),
                    u.linked(),
                    OffsetCheck.of(u.linked())))
        .toList();
  }
}
