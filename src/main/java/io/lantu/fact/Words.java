package io.lantu.fact;

import io.lantu.lexicon.WordSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word classes of {@code words.tsv} as parts of patterns. Immutable, safe for all threads. */
final class Words {
  private static final String RESOURCE = "words.tsv";
  private static final Map<String, List<String>> CLASSES =
      Table.read(RESOURCE).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0),
                  row -> Arrays.stream(row.get(1).split("\\|")).distinct().toList()));

  private Words() {}

  /**
   * An alternation of the words of a class, the longest first, as a non-capturing group.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  static String any(String name) {
    return list(name).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /**
   * The words of a class.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  static WordSet of(String name) {
    return new WordSet(list(name));
  }

  private static List<String> list(String name) {
    List<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no word class " + name);
    }
    return words;
  }

  /** The last characters of the words of some classes. */
  static String lastCharacters(String... names) {
    return Arrays.stream(names)
        .flatMap(name -> list(name).stream())
        .map(word -> word.substring(word.length() - 1))
        .distinct()
        .collect(Collectors.joining());
  }
}
