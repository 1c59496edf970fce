package io.lantu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a table of tab-separated cells beside this class. Lines that begin with {@code #} and empty
 * lines are no rows. A row that does not fit is an error of the build, told with its line number.
 */
final class TsvResource {
  private TsvResource() {}

  /** One row; cells that a line leaves out at its end are empty. */
  record Row(List<String> cells) {
    String text(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /** The cell, which must not be empty. */
    String required(int column) {
      if (text(column).isEmpty()) {
        throw new IllegalArgumentException("column " + (column + 1) + " is empty");
      }
      return text(column);
    }

    Optional<String> optional(int column) {
      return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    /** The parts of a cell between bars. */
    List<String> list(int column) {
      return text(column).isEmpty() ? List.of() : List.of(text(column).split("\\|"));
    }
  }

  /**
   * The rows of a resource, in its order.
   *
   * @throws IllegalStateException if the resource is missing or a row does not fit
   */
  static <T> List<T> read(String resource, Function<Row, T> parser) {
    InputStream stream = TsvResource.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("no resource " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<T> rows = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isEmpty() && !line.startsWith("#")) {
          rows.add(parse(resource, number, line, parser));
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static <T> T parse(String resource, int number, String line, Function<Row, T> parser) {
    try {
      return parser.apply(new Row(List.of(line.split("\t", -1))));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(resource + ":" + number + ": " + e.getMessage(), e);
    }
  }
}
