package io.lantu.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Rows under a header as Markdown prints them. */
final class MarkdownTable {
  private final int columns;
  private final List<String> lines = new ArrayList<>();

  MarkdownTable(List<String> header) {
    columns = header.size();
    lines.add(line(header));
    lines.add("|" + String.join("|", Collections.nCopies(columns, "---")) + "|");
  }

  MarkdownTable(String... header) {
    this(Arrays.asList(header));
  }

  void row(List<String> cells) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(cells.size() + " cells in " + columns + " columns");
    }
    lines.add(line(cells));
  }

  void row(String... cells) {
    row(Arrays.asList(cells));
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }

  private static String line(List<String> cells) {
    return "| "
        + String.join(" | ", cells.stream().map(c -> c.replace("|", "\\|")).toList())
        + " |";
  }
}
