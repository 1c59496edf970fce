package io.lantu.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names that someone may have meant: those few keystrokes away, or with a word in common.
 */
final class NearestNames {
  private static final int MOST = 3;

  private final List<String> names;

  NearestNames(Collection<String> names) {
    this.names = names.stream().sorted().toList();
  }

  List<String> to(String wanted) {
    String word = wanted.toLowerCase(Locale.ROOT).replace('_', '-').replace(".rq", "");
    return names.stream()
        .filter(name -> distance(word, name) <= reach(word) || shareWord(word, name))
        .sorted(Comparator.comparingInt((String name) -> distance(word, name)))
        .limit(MOST)
        .toList();
  }

  /** A third of the letters may be wrong. */
  private static int reach(String word) {
    return Math.max(2, word.length() / 3);
  }

  private static boolean shareWord(String word, String name) {
    Set<String> words = Set.of(name.split("-"));
    return Arrays.stream(word.split("-")).anyMatch(words::contains);
  }

  /** Levenshtein distance: insertions, deletions and replacements of letters. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
