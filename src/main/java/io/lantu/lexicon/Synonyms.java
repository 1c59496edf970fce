package io.lantu.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words of one sense in the names of projects. Immutable, safe for all threads. */
public final class Synonyms {
  private static final String RESOURCE = "name-synonyms.tsv";

  private final NameTable<String> words;

  private Synonyms(Map<String, String> words) {
    this.words = new NameTable<>(words);
  }

  /** The list that comes with the program; read once. */
  public static Synonyms load() {
    return Holder.SYNONYMS;
  }

  /**
   * The text with each word, the longest first from the left, replaced by the one that stands for
   * all of its sense.
   */
  public String unify(String text) {
    StringBuilder unified = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      Optional<NameTable.Match<String>> match = words.longestAt(text, at);
      if (match.isPresent()) {
        unified.append(match.get().value());
        at = match.get().end();
      } else {
        unified.append(text.charAt(at++));
      }
    }
    return unified.toString();
  }

  private static final class Holder {
    private static final Synonyms SYNONYMS = read();

    private static Synonyms read() {
      Map<String, String> words = new HashMap<>();
      TsvResource.read(
          RESOURCE,
          row -> {
            String first = row.required(0);
            enter(words, first, first);
            row.list(1).forEach(other -> enter(words, other, first));
            return first;
          });
      return new Synonyms(words);
    }

    private static void enter(Map<String, String> words, String word, String first) {
      if (words.put(word, first) != null) {
        throw new IllegalStateException(RESOURCE + ": twice " + word);
      }
    }
  }
}
