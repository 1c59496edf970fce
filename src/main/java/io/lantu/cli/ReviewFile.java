package io.lantu.cli;

import io.lantu.link.Decision;
import io.lantu.link.DecisionKey;
import io.lantu.link.Doubt;
import io.lantu.link.Ruling;
import io.lantu.link.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

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

  /** The word that takes a decision back. */
  static final String UNDECIDED = "undecided";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

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

  private static String unguarded(String cell) {
    return cell.startsWith("'") && (isFormula(cell.substring(1)) || cell.startsWith("''"))
        ? cell.substring(1)
        : cell;
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
  }

  /**
   * What a file says.
   *
   * @param rulings of the rows that have a verdict and no fault
   * @param faults of the others, each with its line and what to do
   * @param skipped rows without a verdict
   */
  record Content(List<Ruling> rulings, List<String> faults, int skipped) {}

  /**
   * @param by who decides where a row does not say
   * @throws Failure if the file cannot be read or is no such file
   */
  static Content read(Path file, Optional<String> by) {
    List<Ruling> rulings = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Map<DecisionKey, Long> lines = new HashMap<>();
    int skipped = 0;
    try (CSVParser parser = CSVParser.parse(text(file), CSVFormat.RFC4180)) {
      Map<Column, Integer> columns = null;
      long line = 1;
      for (CSVRecord row : parser) {
        String place = file + ":" + line;
        if (columns == null) {
          columns = columns(file, row);
        } else {
          try {
            Optional<Ruling> ruling = ruling(new Row(row, columns), by);
            skipped += ruling.isEmpty() ? 1 : 0;
            ruling.ifPresent(
                r -> {
                  Long first = lines.putIfAbsent(r.key(), parser.getCurrentLineNumber());
                  if (first != null) {
                    throw new IllegalArgumentException(
                        "decided twice in this file; keep one of the two rows");
                  }
                  rulings.add(r);
                });
          } catch (IllegalArgumentException e) {
            faults.add(place + ": " + e.getMessage());
          }
        }
        line = parser.getCurrentLineNumber() + 1;
      }
      if (columns == null) {
        throw noReview(file, "it is empty");
      }
    } catch (UncheckedIOException | IOException e) {
      throw noReview(file, "it is no CSV (" + e.getMessage() + ")");
    }
    return new Content(rulings, faults, skipped);
  }

  private record Row(CSVRecord cells, Map<Column, Integer> columns) {
    String cell(Column column) {
      Integer index = columns.get(column);
      return index == null || index >= cells.size() ? "" : unguarded(cells.get(index)).strip();
    }
  }

  private static Optional<Ruling> ruling(Row row, Optional<String> by) {
    String word = row.cell(Column.VERDICT);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    DecisionKey key = key(row.cell(Column.KEY));
    Optional<Verdict> verdict = verdict(key, word);
    String who = row.cell(Column.BY).isEmpty() ? by.orElse("") : row.cell(Column.BY);
    if (who.isEmpty()) {
      throw new IllegalArgumentException(
          "nobody is named who decides; give --by NAME or fill the column by");
    }
    String second = row.cell(Column.SECOND);
    return Optional.of(
        new Ruling(
            key,
            verdict,
            who,
            time(row.cell(Column.WHEN)),
            row.cell(Column.NOTE),
            row.cell(Column.FIRST) + (second.isEmpty() ? "" : " | " + second),
            row.cell(Column.SENTENCES).lines().toList()));
  }

  private static DecisionKey key(String text) {
    try {
      return DecisionKey.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the key \"" + text + "\" is none; leave that column as lantu review --export wrote it");
    }
  }

  private static Optional<Verdict> verdict(DecisionKey key, String word) {
    Optional<Verdict> verdict = Verdict.named(word);
    if (verdict.filter(v -> v.subject() == key.subject()).isEmpty()
        && !word.equalsIgnoreCase(UNDECIDED)) {
      throw new IllegalArgumentException(
          "\""
              + word
              + "\" is no verdict on a "
              + key.subject().token()
              + "; write "
              + Arrays.stream(Verdict.values())
                  .filter(v -> v.subject() == key.subject())
                  .map(Verdict::token)
                  .collect(Collectors.joining(", "))
              + " or "
              + UNDECIDED);
    }
    return verdict;
  }

  private static Optional<Instant> time(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "the time \"" + text + "\" is none; write it like 2026-01-31T08:00:00Z, or leave it out");
    }
  }

  private static Map<Column, Integer> columns(Path file, CSVRecord header) {
    Map<Column, Integer> columns = new HashMap<>();
    for (Column column : Column.values()) {
      for (int i = 0; i < header.size(); i++) {
        if (header.get(i).strip().equalsIgnoreCase(column.title())) {
          columns.putIfAbsent(column, i);
        }
      }
    }
    if (!columns.containsKey(Column.KEY) || !columns.containsKey(Column.VERDICT)) {
      throw noReview(file, "its first row does not name the columns key and verdict");
    }
    return columns;
  }

  private static String text(Path file) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw noReview(file, "it is not in UTF-8; save it as \"CSV UTF-8\"");
    } catch (IOException e) {
      throw new Failure(
          ExitCode.NOTHING,
          file
              + ": the file cannot be read ("
              + e.getClass().getSimpleName()
              + "); check that it is there and that you may read it");
    }
  }

  private static Failure noReview(Path file, String why) {
    return new Failure(
        ExitCode.NOTHING,
        file + ": this is no file of decisions: " + why + "; make one with lantu review --export");
  }
}
