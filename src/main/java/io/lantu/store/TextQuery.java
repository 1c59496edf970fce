package io.lantu.store;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * From what people type to what the text index understands.
 *
 * <p>The index speaks Lucene's query syntax, in which {@code 5.2% (增长} is an error. Bind the result
 * as the string of {@code text:query}; never paste it into the text of a query.
 */
public final class TextQuery {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*");
  private static final Pattern LONE_FIRST =
      Pattern.compile("^[^\\p{L}\\p{N}]*\\p{IsHan}(?=\\P{IsHan})");
  // No look-behind, which would take half of a character beyond the basic plane for a neighbour.
  private static final Pattern LONE_LAST =
      Pattern.compile("(?s)^(|.*\\P{IsHan})\\p{IsHan}[^\\p{L}\\p{N}]*$");

  private TextQuery() {}

  /**
   * The words as one phrase, which every text that contains them matches; words of Latin letters
   * and numbers count as wholes. Width, case and punctuation do not matter.
   *
   * <p>Han text is indexed in pairs, so that a single character at the edge of the words, as in
   * {@code 第3期}, is no word of its own in the index: it is left out there, and a query that needs
   * it adds {@code FILTER(CONTAINS(...))}. Words that are nothing but single characters are looked
   * for within the pairs; punctuation alone matches nothing.
   */
  public static String phrase(String words) {
    String inner = LONE_FIRST.matcher(words).replaceFirst("");
    inner = LONE_LAST.matcher(inner).replaceFirst("$1").strip();
    if (isWordless(inner)) {
      return isWordless(words) ? quote("") : singles(words);
    }
    return quote(inner);
  }

  private static boolean isWordless(String text) {
    return NO_WORD.matcher(text).matches();
  }

  private static String singles(String words) {
    return words
        .codePoints()
        .filter(TextQuery::isHan)
        .mapToObj(Character::toString)
        .map(han -> "+(" + han + "* *" + han + ")")
        .collect(Collectors.joining(" "));
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  private static String quote(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
