package io.lantu.query;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Named queries, found by name. Immutable. */
public final class QueryLibrary {
  private static final String ROOM = "/io/lantu/queries/";
  static final String ENDING = ".rq";

  private final Map<String, NamedQuery> queries = new TreeMap<>();

  /**
   * @param texts by file name
   * @throws InvalidQueryException when a text is no query or its header has a fault
   */
  QueryLibrary(Map<String, String> texts) {
    texts.forEach(
        (file, text) -> {
          String name = name(file);
          queries.put(name, new QueryReader("queries/" + file, name, text).read());
        });
  }

  /** The queries that ship with the program. */
  public static QueryLibrary bundled() {
    return new QueryLibrary(new ResourceFolder(QueryLibrary.class, ROOM).texts(ENDING));
  }

  /**
   * Reads a query from a file. It need have no header; without one it has no parameters.
   *
   * @throws InvalidQueryException when the text is no query or its header has a fault
   * @throws IOException when the file cannot be read
   */
  public static NamedQuery read(Path file) throws IOException {
    try {
      String name = name(file.getFileName().toString());
      return new QueryReader(file.toString(), name, Files.readString(file)).read();
    } catch (MalformedInputException e) {
      throw new InvalidQueryException(file.toString(), 1, "not UTF-8");
    }
  }

  public Optional<NamedQuery> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /** All queries by name. */
  public List<NamedQuery> all() {
    return List.copyOf(queries.values());
  }

  /** Names like a name that is none, the nearest first; empty when there is none like it. */
  public List<String> nearest(String name) {
    return new NearestNames(queries.keySet()).to(name);
  }

  private static String name(String file) {
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }
}
