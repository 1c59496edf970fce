package io.lantu.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names and what they stand for, with look-up of the longest name at a place in a text. Immutable;
 * a look-up costs one hash for each length that a name with the same first character has.
 */
public final class NameTable<T> {
  private final Map<String, T> entries;
  private final int[][] lengths = new int[Character.MAX_VALUE + 1][];

  public NameTable(Map<String, T> entries) {
    this.entries = new HashMap<>(entries);
    Map<Character, Set<Integer>> byFirst = new HashMap<>();
    for (String name : entries.keySet()) {
      byFirst.computeIfAbsent(name.charAt(0), first -> new HashSet<>()).add(name.length());
    }
    byFirst.forEach(
        (first, found) ->
            lengths[first] =
                found.stream()
                    .sorted(Comparator.reverseOrder())
                    .mapToInt(Integer::intValue)
                    .toArray());
  }

  /** A name found in a text. */
  public record Match<T>(int begin, int end, String name, T value) {}

  /** All names. */
  public Set<String> names() {
    return Set.copyOf(entries.keySet());
  }

  public Optional<T> get(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** Length of the longest name that opens with a character; 0 when none does. */
  public int longestFrom(char first) {
    return lengths[first] == null ? 0 : lengths[first][0];
  }

  /** The longest name that stands at {@code from}. */
  public Optional<Match<T>> longestAt(String text, int from) {
    int[] candidates = lengths[text.charAt(from)];
    if (candidates == null) {
      return Optional.empty();
    }
    for (int length : candidates) {
      int end = from + length;
      if (end <= text.length()) {
        String name = text.substring(from, end);
        T value = entries.get(name);
        if (value != null) {
          return Optional.of(new Match<>(from, end, name, value));
        }
      }
    }
    return Optional.empty();
  }
}
