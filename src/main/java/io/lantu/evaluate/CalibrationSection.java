package io.lantu.evaluate;

import static io.lantu.evaluate.EvaluationPage.ratio;

import io.lantu.evaluate.Annotation.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The part of the page that tells whether confidence means what it says. */
record CalibrationSection(Map<String, Evaluation> groups) {

  List<String> parts() {
    Calibration all =
        Calibration.join(groups.values().stream().map(Evaluation::calibration).toList());
    return List.of(
        "## Calibration",
        "Of statements that are called 0.8 sure, eight in ten should be right. Expected calibration"
            + " error over "
            + all.statements().size()
            + " statements: **"
            + ratio(all.expectedError())
            + "**; "
            + all.firmBins()
            + " of "
            + all.bins().size()
            + " bins hold "
            + Calibration.FIRM
            + " statements or more. What was given for doubtful gold is left out.",
        bins(all).toString(),
        "Expected calibration error by group and type:",
        errors(all).toString());
  }

  private static MarkdownTable bins(Calibration calibration) {
    MarkdownTable table =
        new MarkdownTable("confidence", "statements", "mean confidence", "share right", "");
    for (Calibration.Bin bin : calibration.bins()) {
      table.row(
          String.format(Locale.ROOT, "%.1f–%.1f", bin.from(), bin.to()),
          Integer.toString(bin.count()),
          ratio(bin.meanConfidence()),
          ratio(bin.shareRight()),
          bin.isFirm() ? "" : "few");
    }
    return table;
  }

  private MarkdownTable errors(Calibration all) {
    List<String> header = new ArrayList<>(List.of("group", "all"));
    Arrays.stream(Type.values()).forEach(type -> header.add(type.name()));
    MarkdownTable table = new MarkdownTable(header);
    groups.forEach((name, evaluation) -> table.row(row(name, evaluation.calibration())));
    table.row(row("together", all));
    return table;
  }

  private static List<String> row(String name, Calibration calibration) {
    List<String> row = new ArrayList<>(List.of(name, ratio(calibration.expectedError())));
    for (Type type : Type.values()) {
      row.add(ratio(calibration.of(type).expectedError()));
    }
    return row;
  }
}
