package io.lantu.query;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes what people type as a query of the text index, in Lucene's syntax: each word a phrase, all
 * of which must be found. What would be syntax is quoted.
 *
 * <p>The index has Han text in pairs of characters. A single Han character at the edge of a word
 * ({@code 期} in {@code 3期}) is therefore no term of the index and is left out; one that is all of a
 * word is looked for within the pairs.
 */
final class SearchWords {
  private static final String SIGN = "[\\p{L}\\p{N}]";
  private static final String NO_SIGN = "[^\\p{L}\\p{N}]";

  private SearchWords() {}

  /** Whether there is a letter, a character or a digit to look for. */
  static boolean areIn(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * @param words with at least one {@linkplain #areIn letter or digit}
   */
  static String toLucene(String words) {
    return Arrays.stream(words.strip().split("[\\s\\u3000]+"))
        .filter(SearchWords::areIn)
        .map(SearchWords::phrase)
        .collect(Collectors.joining(" AND "));
  }

  private static String phrase(String word) {
    String core =
        word.replaceFirst("^" + NO_SIGN + "*\\p{IsHan}(?=\\P{IsHan})(?=.*" + SIGN + ")", "")
            .replaceFirst("(?<=\\P{IsHan})\\p{IsHan}" + NO_SIGN + "*$", "");
    String left = areIn(core) ? core : word;
    String signs = left.replaceAll(NO_SIGN, "");
    if (signs.codePointCount(0, signs.length()) == 1 && signs.matches("\\p{IsHan}")) {
      return "(" + signs + "* OR *" + signs + ")";
    }
    return '"' + left.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
