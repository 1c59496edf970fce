package io.lantu.fact;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shapes of {@code shapes.tsv}, as patterns. Immutable, safe for all threads. */
final class Shapes {
  private static final Map<String, String> SHAPES =
      Table.read("shapes.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0),
                  Collectors.mapping(row -> row.get(1), Collectors.joining("|", "(?:", ")"))));

  private Shapes() {}

  /**
   * The alternatives of a shape as a non-capturing group.
   *
   * @throws IllegalArgumentException if there is no such shape
   */
  static String any(String name) {
    String shape = SHAPES.get(name);
    if (shape == null) {
      throw new IllegalArgumentException("no shape " + name);
    }
    return shape;
  }

  /** Matches where a text begins with the shape. */
  static Pattern start(String name) {
    return Pattern.compile("^" + any(name));
  }

  /** Matches the occurrences in a row that a text begins with, thirty at most. */
  static Pattern run(String name) {
    return Pattern.compile("^" + any(name) + "{1,30}+");
  }

  /** Matches where a text ends with the shape. */
  static Pattern end(String name) {
    return Pattern.compile(any(name) + "$");
  }
}
