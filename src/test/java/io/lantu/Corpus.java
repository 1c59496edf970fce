package io.lantu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of sentences of our own with what is expected of them. */
public final class Corpus {
  private Corpus() {}

  /** The cells of each row; what is empty at a row's end may be left out, so ask for one more. */
  public static List<String[]> rows(String table) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/corpus", table)).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> (line + "\t").split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names in a cell, between bars. */
  public static List<String> names(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("[|]"));
  }

  /**
   * For what a model decides: it may decide a few rows otherwise, and another model others, but at
   * least a share of them has to be decided exactly as the table says. The rules behind it are
   * tested row by row.
   *
   * @param expected of a row
   * @param decided of a row; the same in any order is exact
   */
  public static void mostRows(
      String table,
      double share,
      Function<String[], List<String>> expected,
      Function<String[], List<String>> decided) {
    List<String[]> rows = rows(table);
    List<String> others = new ArrayList<>();
    for (String[] row : rows) {
      List<String> wanted = expected.apply(row).stream().sorted().toList();
      List<String> given = decided.apply(row).stream().sorted().toList();
      if (!given.equals(wanted)) {
        others.add(row[0] + " " + wanted + " is " + given);
      }
    }
    assertThat((rows.size() - others.size()) / (double) rows.size())
        .as("%s: rows decided otherwise: %s", table, others)
        .isGreaterThanOrEqualTo(share);
  }
}
