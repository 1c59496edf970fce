package io.lantu.evaluate;

import io.lantu.evaluate.CauseCounts.Row;
import io.lantu.evaluate.EvaluationPage.Remedy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The part of the page that tells what still goes wrong, why, and what was tried against it. */
record CauseSection(Map<String, Evaluation> groups, List<Remedy> remedies) {

  List<String> parts() {
    List<String> parts =
        new ArrayList<>(
            List.of(
                "## Remaining errors by cause",
                "Strict misses and extras, each with the likeliest cause that a program can tell.",
                counts().toString()));
    if (!remedies.isEmpty()) {
      parts.add("What was tried:");
      parts.add(tried().toString());
    }
    return parts;
  }

  private MarkdownTable counts() {
    List<String> header = new ArrayList<>(List.of("what", "type", "cause"));
    header.addAll(groups.keySet());
    header.add("together");
    MarkdownTable table = new MarkdownTable(header);
    for (Row row : together().rows()) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  row.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                  row.type().name(),
                  row.cause().label()));
      groups
          .values()
          .forEach(
              group ->
                  cells.add(
                      Integer.toString(group.causes().of(row.kind(), row.type(), row.cause()))));
      cells.add(Integer.toString(row.count()));
      table.row(cells);
    }
    return table;
  }

  private MarkdownTable tried() {
    MarkdownTable table = new MarkdownTable("type", "cause", "errors", "what was tried");
    for (Remedy remedy : remedies) {
      table.row(
          remedy.type().name(),
          remedy.cause().label(),
          Integer.toString(errors(remedy)),
          remedy.tried());
    }
    return table;
  }

  private int errors(Remedy remedy) {
    return together().rows().stream()
        .filter(row -> row.type() == remedy.type() && row.cause() == remedy.cause())
        .mapToInt(Row::count)
        .sum();
  }

  private CauseCounts together() {
    return CauseCounts.of(
        groups.values().stream().map(Evaluation::misses).flatMap(Collection::stream).toList());
  }
}
