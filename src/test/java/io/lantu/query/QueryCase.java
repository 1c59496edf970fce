package io.lantu.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A call of a query with the rows it gives, from {@code src/test/resources/queries/NAME.tsv}: a
 * line {@code ? place=长沙市 year=2023}, then the header and the rows, parted by tabs; an IRI stands
 * in angle brackets without its base, with {@code #} for a hash.
 *
 * @param rows the header first
 */
record QueryCase(String query, Map<String, String> values, List<String> rows) {
  static final Path FOLDER = Path.of("src/test/resources/queries");

  static Stream<QueryCase> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream().flatMap(QueryCase::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<QueryCase> read(Path file) {
    String query = file.getFileName().toString().replace(".tsv", "");
    List<QueryCase> cases = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("?")) {
          cases.add(new QueryCase(query, values(line), new ArrayList<>()));
        } else if (!line.isEmpty()) {
          cases.get(cases.size() - 1).rows().add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases.stream();
  }

  private static Map<String, String> values(String line) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : line.substring(1).strip().split(" ")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return values;
  }

  /** Writes the cases of a query with the rows that they give now. */
  static void write(String query, List<QueryCase> cases) throws IOException {
    StringBuilder text = new StringBuilder();
    for (QueryCase one : cases) {
      text.append(text.isEmpty() ? "?" : "\n?");
      one.values.forEach((name, value) -> text.append(' ').append(name + "=" + value));
      one.rows.forEach(row -> text.append('\n').append(row));
      text.append('\n');
    }
    Files.writeString(FOLDER.resolve(query + ".tsv"), text);
  }

  @Override
  public String toString() {
    return query + " " + values;
  }
}
