package io.lantu.cli;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.document.Report;
import io.lantu.link.ReportId;
import io.lantu.text.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reports of one run, each with its id, in the order of their ids; and what was wrong.
 *
 * @param problems errors name inputs that are left out, warnings what is odd about others
 */
record Batch(List<Named> reports, List<Diagnostic> problems) {
  Batch {
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }

  record Named(String id, Report report) {}

  /** Reads all inputs; the same text twice counts once. */
  static Batch read(Extraction extraction, List<Path> paths, Hints hints) {
    Inputs inputs = Inputs.find(paths);
    List<Diagnostic> problems = new ArrayList<>(inputs.problems());
    List<Report> reports = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Path file : inputs.files()) {
      Reading reading = extraction.read(file, hints);
      if (reading instanceof Reading.Refused refused) {
        problems.add(refused.diagnostic());
      } else if (reading instanceof Reading.Read read) {
        problems.addAll(read.warnings());
        String first =
            seen.putIfAbsent(
                ReportId.plain(read.report()) + ReportId.contentHash(read.report()),
                file.toString());
        if (first == null) {
          reports.add(read.report());
        } else {
          problems.add(
              Diagnostic.warning(file.toString(), "the same text as " + first, "it is read once"));
        }
      }
    }
    return new Batch(named(reports), problems);
  }

  private static List<Named> named(List<Report> reports) {
    List<String> ids = ReportId.assign(reports);
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      named.add(new Named(ids.get(i), reports.get(i)));
    }
    named.sort(Comparator.comparing(Named::id));
    return named;
  }

  /** How many inputs were left out. */
  int failures() {
    return (int) problems.stream().filter(d -> d.severity() == Diagnostic.Severity.ERROR).count();
  }
}
