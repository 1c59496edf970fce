package io.lantu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Rows under a header in aligned columns; a Chinese character is two columns wide. */
final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... header) {
    rows.add(List.of(header));
  }

  Table row(List<String> cells) {
    rows.add(cells.stream().map(c -> c.replaceAll("\\R|\\t", " ")).toList());
    return this;
  }

  Table row(String... cells) {
    return row(Arrays.asList(cells));
  }

  @Override
  public String toString() {
    int columns = rows.get(0).size();
    List<Integer> widths = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      int column = c;
      widths.add(rows.stream().mapToInt(r -> width(r.get(column))).max().orElse(0));
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(row, widths));
    }
    lines.add(1, line(widths.stream().map("-"::repeat).toList(), widths));
    return String.join(System.lineSeparator(), lines);
  }

  private static String line(List<String> cells, List<Integer> widths) {
    List<String> padded = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      String cell = cells.get(c);
      padded.add(cell + String.join("", Collections.nCopies(widths.get(c) - width(cell), " ")));
    }
    return String.join(GAP, padded).stripTrailing();
  }

  private static int width(String text) {
    return text.codePoints().map(Table::width).sum();
  }

  /** Two columns for what East Asian fonts draw wide: CJK, its punctuation, full-width forms. */
  private static int width(int point) {
    boolean wide =
        point >= 0x1100 && point <= 0x115f
            || point >= 0x2e80 && point <= 0xa4cf
            || point >= 0xac00 && point <= 0xd7a3
            || point >= 0xf900 && point <= 0xfaff
            || point >= 0xfe30 && point <= 0xfe6f
            || point >= 0xff00 && point <= 0xff60
            || point >= 0xffe0 && point <= 0xffe6
            || point >= 0x20000 && point <= 0x3fffd;
    return wide ? 2 : 1;
  }
}
