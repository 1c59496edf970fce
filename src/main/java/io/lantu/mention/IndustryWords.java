package io.lantu.mention;

import io.lantu.lexicon.Industries;
import io.lantu.lexicon.WordLists;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The listed industries and the words around them, asked by place in a text. Immutable. */
final class IndustryWords {
  private static final WordLists WORDS = WordLists.load("industry-words.tsv");

  private final Industries industries;
  private final Set<String> known = new HashSet<>();
  private final int longest;

  IndustryWords(Industries industries) {
    this.industries = industries;
    known.addAll(industries.names());
    for (String role :
        Set.of(
            "tail",
            "generic",
            "strip",
            "strip-end",
            "develop",
            "verb",
            "name-verb",
            "extend",
            "modifier",
            "reject",
            "after-indicator",
            "after-develop")) {
      known.addAll(WORDS.words(role));
    }
    longest = known.stream().mapToInt(String::length).max().orElse(0);
  }

  boolean is(String role, String word) {
    return WORDS.words(role).contains(word);
  }

  boolean listed(String word) {
    return industries.named(word).isPresent();
  }

  /** A listed name, or one that is one with {@code 产业} or {@code 业} behind it. */
  boolean names(String word) {
    return listed(word) || listed(word + "产业");
  }

  boolean known(String word) {
    return known.contains(word);
  }

  int longest() {
    return longest;
  }

  /** The longest word of a role that stands at a place. */
  Optional<String> at(String role, String text, int at) {
    return longest(WORDS.words(role), text, at);
  }

  boolean endsWith(String role, String word) {
    return WORDS.words(role).stream().anyMatch(word::endsWith);
  }

  private static Optional<String> longest(Collection<String> words, String text, int at) {
    String best = "";
    for (String word : words) {
      if (word.length() > best.length() && text.startsWith(word, at)) {
        best = word;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }
}
