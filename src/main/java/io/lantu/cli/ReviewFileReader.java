package io.lantu.cli;

import io.lantu.cli.ReviewFile.Column;
import io.lantu.link.DecisionKey;
import io.lantu.link.Ruling;
import io.lantu.link.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads what people have filled into a {@link ReviewFile}, row by row: a row with a fault is named
 * by its line and left out.
 */
final class ReviewFileReader {
  /** The word that takes a decision back. */
  private static final String UNDECIDED = "undecided";

  private final Path file;
  private final Optional<String> by;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<DecisionKey, Long> lines = new HashMap<>();
  private int skipped;

  /**
   * @param by who decides where a row does not say
   */
  ReviewFileReader(Path file, Optional<String> by) {
    this.file = file;
    this.by = by;
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
   * @throws Failure if the file cannot be read or is no such file
   */
  Content read() {
    try (CSVParser parser = CSVParser.parse(text(), CSVFormat.RFC4180)) {
      Map<Column, Integer> columns = null;
      long line = 1;
      for (CSVRecord cells : parser) {
        if (columns == null) {
          columns = columns(cells);
        } else {
          row(line, new Row(cells, columns));
        }
        line = parser.getCurrentLineNumber() + 1;
      }
      if (columns == null) {
        throw noReview("it is empty");
      }
    } catch (UncheckedIOException | IOException e) {
      throw noReview("it is no CSV (" + e.getMessage() + ")");
    }
    return new Content(List.copyOf(rulings), List.copyOf(faults), skipped);
  }

  private void row(long line, Row row) {
    try {
      Optional<Ruling> ruling = ruling(row);
      if (ruling.isEmpty()) {
        skipped++;
        return;
      }
      Long first = lines.putIfAbsent(ruling.get().key(), line);
      if (first != null) {
        throw new IllegalArgumentException(
            "line " + first + " decides the same; keep one of the two rows");
      }
      rulings.add(ruling.get());
    } catch (IllegalArgumentException e) {
      faults.add(file + ":" + line + ": " + e.getMessage());
    }
  }

  private record Row(CSVRecord cells, Map<Column, Integer> columns) {
    String cell(Column column) {
      Integer index = columns.get(column);
      return index == null || index >= cells.size()
          ? ""
          : ReviewFile.unguarded(cells.get(index)).strip();
    }
  }

  private Optional<Ruling> ruling(Row row) {
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

  private Map<Column, Integer> columns(CSVRecord header) {
    Map<Column, Integer> columns = new HashMap<>();
    for (Column column : Column.values()) {
      for (int i = 0; i < header.size(); i++) {
        if (header.get(i).strip().equalsIgnoreCase(column.title())) {
          columns.putIfAbsent(column, i);
        }
      }
    }
    if (!columns.containsKey(Column.KEY) || !columns.containsKey(Column.VERDICT)) {
      throw noReview("its first row does not name the columns key and verdict");
    }
    return columns;
  }

  private String text() {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return !text.isEmpty() && text.charAt(0) == ReviewFile.BYTE_ORDER_MARK
          ? text.substring(1)
          : text;
    } catch (CharacterCodingException e) {
      throw noReview("it is not in UTF-8; save it as \"CSV UTF-8\"");
    } catch (IOException e) {
      throw new Failure(
          ExitCode.NOTHING,
          file
              + ": the file cannot be read ("
              + e.getClass().getSimpleName()
              + "); check that it is there and that you may read it");
    }
  }

  private Failure noReview(String why) {
    return new Failure(
        ExitCode.NOTHING,
        file + ": this is no file of decisions: " + why + "; make one with lantu review --export");
  }
}
