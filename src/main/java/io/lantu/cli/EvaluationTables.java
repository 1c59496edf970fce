package io.lantu.cli;

import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.Bootstrap;
import io.lantu.evaluate.Calibration;
import io.lantu.evaluate.CauseCounts;
import io.lantu.evaluate.Evaluation;
import io.lantu.evaluate.Interval;
import io.lantu.evaluate.Intervals;
import io.lantu.evaluate.ReportScores;
import io.lantu.evaluate.Scores;
import io.lantu.evaluate.Scores.Measure;
import io.lantu.evaluate.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation as tables for the terminal. */
final class EvaluationTables {
  private final Evaluation evaluation;

  EvaluationTables(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(scores("strict", evaluation.strict(), evaluation.strictIntervals()));
    parts.add(scores("lenient", evaluation.lenient(), evaluation.lenientIntervals()));
    parts.add(
        "in brackets: 95 % intervals, bootstrap over "
            + evaluation.strictIntervals().units()
            + " "
            + evaluation.strictIntervals().unit().label()
            + ", "
            + Bootstrap.ROUNDS
            + " resamples");
    parts.add(
        "offsets right: " + evaluation.offsets().right() + " of " + evaluation.offsets().all());
    if (evaluation.reports().size() > 1) {
      parts.add("strict F1 by report\n" + reports());
    }
    parts.add(calibration());
    parts.add("causes of what differs\n" + causes());
    String newline = System.lineSeparator();
    return String.join(newline + newline, parts).replaceAll("\\R", newline);
  }

  private static String scores(String mode, Scores scores, Intervals intervals) {
    Table table =
        new Table("measure", "P", "R", "F1", "[P]", "[R]", "[F1]", "hit", "gold", "given");
    for (Measure measure : Measure.values()) {
      Tally tally = scores.of(measure);
      Intervals.OfMeasure range = intervals.of(measure);
      table.row(
          measure.label(),
          ratio(tally.precision()),
          ratio(tally.recall()),
          ratio(tally.f1()),
          range(range.precision()),
          range(range.recall()),
          range(range.f1()),
          Integer.toString(tally.hit()),
          Integer.toString(tally.gold()),
          Integer.toString(tally.given()));
    }
    return mode
        + ": macro F1 "
        + ratio(scores.macroF1())
        + " ["
        + range(intervals.macroF1())
        + "]\n"
        + table;
  }

  private Table reports() {
    Table table = new Table("report", "macro", "P", "E", "I", "C", "T");
    for (ReportScores report : evaluation.reports()) {
      List<String> cells = new ArrayList<>(List.of(report.name()));
      cells.add(ratio(report.strict().macroF1()));
      for (Type type : Type.values()) {
        cells.add(ratio(report.strict().of(Measure.valueOf(type.name())).f1()));
      }
      table.row(cells);
    }
    return table;
  }

  private String calibration() {
    Calibration all = evaluation.calibration();
    Table table = new Table("confidence", "statements", "mean", "right", "");
    for (Calibration.Bin bin : all.bins()) {
      table.row(
          String.format(Locale.ROOT, "%.1f-%.1f", bin.from(), bin.to()),
          Integer.toString(bin.count()),
          ratio(bin.meanConfidence()),
          ratio(bin.shareRight()),
          bin.isFirm() ? "" : "few");
    }
    List<String> byType = new ArrayList<>();
    for (Type type : Type.values()) {
      byType.add(type + " " + ratio(all.of(type).expectedError()));
    }
    return "calibration: expected error "
        + ratio(all.expectedError())
        + " ("
        + String.join(", ", byType)
        + "); bins with "
        + Calibration.FIRM
        + " statements or more: "
        + all.firmBins()
        + "\n"
        + table;
  }

  private Table causes() {
    Table table = new Table("what", "type", "cause", "count");
    for (CauseCounts.Row row : evaluation.causes().rows()) {
      table.row(
          row.kind().name(), row.type().name(), row.cause().label(), Integer.toString(row.count()));
    }
    return table;
  }

  private static String range(Interval interval) {
    return ratio(interval.low()) + "-" + ratio(interval.high());
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
