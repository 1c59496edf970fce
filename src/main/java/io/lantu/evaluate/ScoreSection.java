package io.lantu.evaluate;

import static io.lantu.evaluate.EvaluationPage.ratio;

import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.EvaluationPage.Reference;
import io.lantu.evaluate.Scores.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The part of the page that tells precision, recall and F1, by group and by report. */
record ScoreSection(Map<String, Evaluation> groups, List<Reference> references) {

  List<String> parts() {
    List<String> parts = new ArrayList<>(List.of("## Scores by group"));
    groups.forEach((name, evaluation) -> parts.addAll(scores(name, evaluation)));
    parts.add("## Scores by report");
    parts.add("Strict F1; the last three columns look at what was found.");
    groups.values().forEach(evaluation -> parts.add(reports(evaluation).toString()));
    return parts;
  }

  private List<String> scores(String name, Evaluation evaluation) {
    Intervals intervals = evaluation.strictIntervals();
    return List.of(
        "### " + name + " (" + evaluation.reports().size() + ")",
        scoreTable(evaluation).toString(),
        "Intervals: 95 %, bootstrap over "
            + intervals.units()
            + " "
            + intervals.unit().label()
            + ", "
            + Bootstrap.ROUNDS
            + " resamples. Offsets right: "
            + evaluation.offsets().right()
            + " of "
            + evaluation.offsets().all()
            + ".");
  }

  private MarkdownTable scoreTable(Evaluation evaluation) {
    List<String> header =
        new ArrayList<>(
            List.of("measure", "P", "R", "F1", "interval", "lenient F1", "hit", "gold", "given"));
    references.forEach(r -> header.add(r.heading()));
    MarkdownTable table = new MarkdownTable(header);
    Intervals intervals = evaluation.strictIntervals();
    List<String> macro =
        new ArrayList<>(
            List.of(
                "**macro F1**",
                "",
                "",
                "**" + ratio(evaluation.strict().macroF1()) + "**",
                range(intervals.macroF1()),
                ratio(evaluation.lenient().macroF1()),
                "",
                "",
                ""));
    references.forEach(r -> macro.add(r.macro()));
    table.row(macro);
    for (Measure measure : Measure.values()) {
      Tally tally = evaluation.strict().of(measure);
      List<String> row = new ArrayList<>(List.of(measure.label()));
      Stream.of(tally.precision(), tally.recall(), tally.f1()).forEach(v -> row.add(ratio(v)));
      row.add(range(intervals.of(measure).f1()));
      row.add(ratio(evaluation.lenient().of(measure).f1()));
      Stream.of(tally.hit(), tally.gold(), tally.given()).forEach(n -> row.add(n.toString()));
      references.forEach(r -> row.add(r.f1().getOrDefault(measure, "")));
      table.row(row);
    }
    return table;
  }

  private static MarkdownTable reports(Evaluation evaluation) {
    List<Measure> columns = new ArrayList<>();
    Arrays.stream(Type.values()).map(Measure::of).forEach(columns::add);
    columns.addAll(List.of(Measure.MILESTONE, Measure.PROJECT_ENTERPRISE, Measure.COMPARATOR));
    List<String> header = new ArrayList<>(List.of("report", "macro"));
    columns.forEach(c -> header.add(c.label()));
    MarkdownTable table = new MarkdownTable(header);
    for (ReportScores report : evaluation.reports()) {
      List<String> row = new ArrayList<>(List.of(report.name()));
      row.add(ratio(report.strict().macroF1()));
      columns.forEach(c -> row.add(figure(report.strict().of(c))));
      table.row(row);
    }
    return table;
  }

  /** A dash where there was nothing to find and nothing was given. */
  private static String figure(Tally tally) {
    return tally.gold() == 0 && tally.given() == 0 ? "–" : ratio(tally.f1());
  }

  private static String range(Interval interval) {
    return ratio(interval.low()) + "–" + ratio(interval.high());
  }
}
