package io.lantu.hanlp;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import io.lantu.text.Simplifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Simplifies traditional texts with HanLP's character table and leaves simplified texts alone.
 *
 * <p>The table also changes characters that simplified text has in its own right ({@code 乾县}), so a
 * text is asked as a whole first: it is traditional when at least one in {@value #SHARE} of its
 * Chinese characters exists in no simplified text. Words in which such a character means something
 * else ({@code 乾縣}, {@code 著名}) are listed in {@code words.tsv}. Every character becomes one
 * character of the same length in UTF-16 units. Immutable, thread-safe.
 */
public final class HanlpSimplifier implements Simplifier {
  /** A traditional text has some 30 such characters in 100; a quotation in a simplified one 1. */
  private static final int SHARE = 12;

  private static final int BASIC_PLANE = 0x10000;

  private final char[] simplified = new char[BASIC_PLANE];
  private final boolean[] onlyTraditional = new boolean[BASIC_PLANE];
  private final Map<String, String> words = words();
  private final int longestWord =
      words.keySet().stream().mapToInt(String::length).max().orElseThrow();

  public HanlpSimplifier() {
    CharsetEncoder simplifiedStandard = Charset.forName("GB2312").newEncoder();
    for (int c = 0; c < BASIC_PLANE; c++) {
      char plain = plain((char) c);
      simplified[c] = plain;
      onlyTraditional[c] = plain != c && !simplifiedStandard.canEncode((char) c);
    }
  }

  /** HanLP's simplified form where it is one unit long, else the character itself. */
  private static char plain(char c) {
    if (!Character.isIdeographic(c)) {
      return c;
    }
    String answer = TraditionalChineseDictionary.convertToSimplifiedChinese(String.valueOf(c));
    return answer.length() == 1 ? answer.charAt(0) : c;
  }

  @Override
  public String simplify(String text) {
    if (!isTraditional(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    while (out.length() < text.length()) {
      int at = out.length();
      String word = wordAt(text, at);
      if (word == null) {
        out.append(simplified[text.charAt(at)]);
      } else {
        out.append(words.get(word));
      }
    }
    return out.toString();
  }

  private boolean isTraditional(String text) {
    int ideographs = 0;
    int traditional = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isIdeographic(c)) {
        ideographs++;
        traditional += onlyTraditional[c] ? 1 : 0;
      }
    }
    return traditional > 0 && traditional * SHARE >= ideographs;
  }

  /** The longest listed word that begins at {@code at}, or null. */
  private String wordAt(String text, int at) {
    for (int end = Math.min(text.length(), at + longestWord); end > at; end--) {
      String word = text.substring(at, end);
      if (words.containsKey(word)) {
        return word;
      }
    }
    return null;
  }

  private static Map<String, String> words() {
    try (InputStream in = HanlpSimplifier.class.getResourceAsStream("words.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
