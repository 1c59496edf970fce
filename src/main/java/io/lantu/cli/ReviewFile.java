package io.lantu.cli;

import io.lantu.link.Decision;
import io.lantu.link.Doubt;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The file that people decide in: CSV as RFC 4180 has it, UTF-8 with a byte order mark, without
 * which spreadsheets take Chinese for something else. A cell that a spreadsheet would take for a
 * formula has an apostrophe before it, which is dropped again on reading.
 */
final class ReviewFile {
  /** What the program reads again: {@code key}, and from {@code verdict} on. */
  enum Column {
    KEY,
    KIND,
    FIRST,
    SECOND,
    SENTENCES,
    SCORE,
    REASONS,
    VERDICT,
    BY,
    WHEN,
    NOTE;

    String title() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What makes a cell a formula; the wide forms do so in East Asian versions. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(Arrays.stream(Column.values()).map(Column::title).toArray(String[]::new))
          .get();

  private ReviewFile() {}

  static void write(OutputStream out, List<Doubt> doubts) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(writer, FORMAT);
    for (Doubt doubt : doubts) {
      List<String> cells = new ArrayList<>();
      for (Column column : Column.values()) {
        cells.add(guarded(cell(doubt, column)));
      }
      printer.printRecord(cells);
    }
    printer.flush();
  }

  private static String cell(Doubt doubt, Column column) {
    return switch (column) {
      case KEY -> doubt.key().toString();
      case KIND -> doubt.key().subject().token() + ": " + doubt.type();
      case FIRST -> doubt.sides().isEmpty() ? "" : doubt.sides().get(0).text();
      case SECOND -> doubt.sides().size() < 2 ? "" : doubt.sides().get(1).text();
      case SENTENCES -> String.join("\n", doubt.sentences());
      case SCORE -> doubt.reach() == 0 ? "" : String.format(Locale.ROOT, "%.2f", doubt.score());
      case REASONS ->
          doubt.reasons().stream()
              .map(r -> r.zh().equals(r.en()) ? r.en() : r.zh() + " " + r.en())
              .collect(Collectors.joining("; "));
      case VERDICT -> doubt.decision().map(d -> d.verdict().token()).orElse("");
      case BY -> doubt.decision().map(Decision::by).orElse("");
      case WHEN -> doubt.decision().map(d -> d.at().toString()).orElse("");
      case NOTE -> doubt.decision().map(Decision::note).orElse("");
    };
  }

  private static String guarded(String cell) {
    return isFormula(cell) || cell.startsWith("'") ? "'" + cell : cell;
  }

  /** The cell as it was before it was guarded. */
  static String unguarded(String cell) {
    return cell.startsWith("'") && (isFormula(cell.substring(1)) || cell.startsWith("''"))
        ? cell.substring(1)
        : cell;
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
  }
}
