package io.lantu.lexicon;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words, asked for the longest that begins or ends at a place in a text. Immutable. */
public final class WordSet {
  private final WordTrie<String> beginning;
  private final WordTrie<String> ending;

  public WordSet(Collection<String> words) {
    Map<String, String> table =
        words.stream().distinct().collect(Collectors.toMap(Function.identity(), word -> word));
    beginning = new WordTrie<>(table, WordTrie.Reading.FORWARDS);
    ending = new WordTrie<>(table, WordTrie.Reading.BACKWARDS);
  }

  /** Length of the longest word that begins at {@code from}; 0 where none does. */
  public int lengthAt(String text, int from) {
    int found = beginning.longest(text, from);
    return found == WordTrie.NONE ? 0 : beginning.length(found);
  }

  /** Length of the longest word that ends before {@code end}; 0 where none does. */
  public int lengthBefore(String text, int end) {
    int found = ending.longest(text, end);
    return found == WordTrie.NONE ? 0 : ending.length(found);
  }
}
