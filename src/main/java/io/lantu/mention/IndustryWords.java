package io.lantu.mention;

import io.lantu.lexicon.Industries;
import io.lantu.lexicon.Industry;
import io.lantu.lexicon.WordLists;
import io.lantu.lexicon.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The listed industries and the words around them. Immutable. */
final class IndustryWords {
  private static final WordLists WORDS = WordLists.load("industry-words.tsv");

  private static final Map<String, WordSet> BY_ROLE =
      WORDS.roles().stream()
          .collect(Collectors.toMap(role -> role, role -> new WordSet(WORDS.words(role))));

  /** Roles whose words part a text where the segmenter does not. */
  private static final Set<String> CUTTING =
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
          "base",
          "after-indicator",
          "after-develop");

  private static final List<String> SENSES =
      List.of("broad", "public", "goods", "energy", "transport", "finance", "safety", "digital");

  private static final String INDUSTRY = "产业";
  private static final int SHORTEST_SERVICE = 5;

  private final Industries industries;
  private final Set<String> known = new HashSet<>();
  private final WordSet lengths;

  IndustryWords(Industries industries) {
    this.industries = industries;
    industries.names().stream().map(IndustryWords::core).forEach(known::add);
    industries.names().stream()
        .filter(name -> name.endsWith("服务业") && name.length() > SHORTEST_SERVICE)
        .map(name -> name.substring(0, name.length() - 1))
        .forEach(known::add);
    CUTTING.forEach(role -> known.addAll(WORDS.words(role)));
    lengths = new WordSet(known);
  }

  /**
   * What of a name is looked for: without {@code 产业} behind it, unless that leaves a single letter
   * or no name ({@code 文旅融合}).
   */
  private static String core(String name) {
    if (!name.endsWith(INDUSTRY) || name.length() <= INDUSTRY.length() + 1) {
      return name;
    }
    String core = name.substring(0, name.length() - INDUSTRY.length());
    boolean partial =
        List.of("strip-end", "after-develop", "reject").stream()
            .anyMatch(role -> WORDS.words(role).stream().anyMatch(core::endsWith));
    return partial ? name : core;
  }

  boolean is(String role, String word) {
    return WORDS.words(role).contains(word);
  }

  boolean listed(String word) {
    return industries.named(word).isPresent();
  }

  /** The listed industry of that name, with {@code 产业} or {@code 业} behind it or not. */
  Optional<Industry> industry(String word) {
    return industries
        .named(word)
        .or(() -> industries.named(word + INDUSTRY))
        .or(() -> industries.named(word + "业"));
  }

  boolean known(String word) {
    return known.contains(word);
  }

  /** Length of the longest known word that stands at a place; 0 where none does. */
  int knownLengthAt(String text, int at) {
    return lengths.lengthAt(text, at);
  }

  /** What else a listed name speaks of ({@code public}, {@code goods}, ...), or {@code none}. */
  String sense(String word) {
    for (String sense : SENSES) {
      if (is(sense, word)) {
        return sense;
      }
    }
    return "none";
  }

  /** Length of the longest word of a role that stands at a place; 0 where none does. */
  int lengthAt(String role, String text, int at) {
    return BY_ROLE.get(role).lengthAt(text, at);
  }

  /** Whether a word of a role ends at a place. */
  boolean before(String role, String text, int at) {
    return BY_ROLE.get(role).lengthBefore(text, at) > 0;
  }

  boolean endsWith(String role, String text) {
    return before(role, text, text.length());
  }

  /** Whether a word of a role, not of one letter, stands somewhere in the text. */
  boolean holds(String role, String text) {
    for (int at = 0; at < text.length(); at++) {
      if (lengthAt(role, text, at) > 1) {
        return true;
      }
    }
    return false;
  }
}
