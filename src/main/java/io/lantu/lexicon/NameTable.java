package io.lantu.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names and what they stand for, with look-up of the longest name at a place. Immutable. */
public final class NameTable<T> {
  private final Map<String, T> entries;
  private final WordTrie<T> trie;

  public NameTable(Map<String, T> entries) {
    this.entries = new HashMap<>(entries);
    this.trie = new WordTrie<>(entries, WordTrie.Reading.FORWARDS);
  }

  /** A name found in a text. */
  public record Match<T>(int begin, int end, String name, T value) {}

  /** All names. */
  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  public Optional<T> get(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** Length of the longest name that stands at {@code from}; 0 where none does. */
  public int lengthAt(String text, int from) {
    int found = trie.longest(text, from);
    return found == WordTrie.NONE ? 0 : trie.length(found);
  }

  /** The longest name that stands at {@code from}. */
  public Optional<Match<T>> longestAt(String text, int from) {
    int found = trie.longest(text, from);
    if (found == WordTrie.NONE) {
      return Optional.empty();
    }
    int end = from + trie.length(found);
    return Optional.of(new Match<>(from, end, text.substring(from, end), trie.value(found)));
  }
}
