package io.lantu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a row of words may be shortened to: from some of them, in order, one or two characters or
 * the whole ({@code 城投}, {@code 城建投} of {@code 城市 建设 投资}); the first is one of them, but for some
 * words, and at least one stays out or is cut. Thread-safe.
 */
final class ShortWords {
  private static final int MOST_WORDS = 5;

  private final Set<String> lastCounts;
  private final Set<String> droppable;

  /**
   * @param lastCounts words that may also give their last character
   * @param droppable words that may stay out though they are first
   */
  ShortWords(Set<String> lastCounts, Set<String> droppable) {
    this.lastCounts = lastCounts;
    this.droppable = droppable;
  }

  /** At least one character and at most {@code longest}, in a fixed order. */
  List<String> of(List<String> words, int longest) {
    Set<String> tails = new TreeSet<>();
    collect(words.subList(0, Math.min(words.size(), MOST_WORDS)), 0, "", longest, tails);
    tails.remove("");
    tails.remove(String.join("", words));
    return new ArrayList<>(tails);
  }

  private void collect(List<String> words, int at, String so, int longest, Set<String> tails) {
    if (so.length() > longest) {
      return;
    }
    if (at == words.size()) {
      tails.add(so);
      return;
    }
    String word = words.get(at);
    Set<String> pieces = new TreeSet<>(List.of(word, word.substring(0, 1)));
    if (at > 0 || droppable.contains(word)) {
      pieces.add("");
    }
    pieces.add(word.substring(0, Math.min(2, word.length())));
    if (lastCounts.contains(word)) {
      String last = word.substring(word.length() - 1);
      pieces.add(last);
      pieces.add(word.substring(0, 1) + last);
    }
    for (String piece : pieces) {
      collect(words, at + 1, so + piece, longest, tails);
    }
  }
}
