package io.lantu.mention;

import io.lantu.lexicon.Industries;
import io.lantu.lexicon.WordLists;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A run of noun phrases that {@code 、} or {@code 和} join: one phrase or a list.
 *
 * @param phrases in text order, none empty
 * @param before the token before the first phrase
 */
record NounSeries(List<Phrase> phrases, Optional<Token> before) {
  private static final Set<String> JOINTS = Set.of("、", "和", "与", "及", "以及");
  private static final WordLists WORDS = WordLists.load("industry-words.tsv");

  NounSeries {
    phrases = List.copyOf(phrases);
  }

  int end() {
    return phrases.get(phrases.size() - 1).end();
  }

  /**
   * A word of a phrase.
   *
   * @param listed whether it is a listed industry
   */
  record Word(int begin, int end, String text, boolean listed) {}

  /** Words that stand side by side. */
  record Phrase(List<Word> words) {
    Phrase {
      words = List.copyOf(words);
    }

    int begin() {
      return words.get(0).begin();
    }

    int end() {
      return words.get(words.size() - 1).end();
    }
  }

  /** The series of a sentence, in text order. */
  static List<NounSeries> of(TaggedSentence sentence, Industries industries) {
    TokenEdges edges = new TokenEdges(sentence);
    int longest = industries.names().stream().mapToInt(String::length).max().orElse(0);
    List<NounSeries> all = new ArrayList<>();
    List<Phrase> phrases = new ArrayList<>();
    List<Word> phrase = new ArrayList<>();
    Optional<Token> before = Optional.empty();
    boolean joined = false;
    String words = sentence.words();
    for (int at = 0; at <= words.length(); ) {
      Optional<Token> token = edges.tokenAt(at);
      Optional<Word> word = word(at, words, edges, industries, longest);
      if (word.isPresent()) {
        if (phrase.isEmpty() && !joined) {
          flush(all, phrases, before);
        }
        phrase.add(word.get());
        joined = false;
        at = word.get().end();
        continue;
      }
      if (!phrase.isEmpty()) {
        phrases.add(new Phrase(phrase));
        phrase.clear();
      }
      joined = !phrases.isEmpty() && token.isPresent() && JOINTS.contains(token.get().text());
      if (!joined) {
        flush(all, phrases, before);
        before = token.or(() -> Optional.empty());
      }
      at = token.map(t -> t.span().end()).orElse(at + 1);
    }
    return all;
  }

  private static void flush(List<NounSeries> all, List<Phrase> phrases, Optional<Token> before) {
    if (!phrases.isEmpty()) {
      all.add(new NounSeries(phrases, before));
      phrases.clear();
    }
  }

  private static Optional<Word> word(
      int at, String words, TokenEdges edges, Industries industries, int longest) {
    if (!edges.begins(at)) {
      return Optional.empty();
    }
    for (int end = Math.min(words.length(), at + longest); end > at + 1; end--) {
      String name = words.substring(at, end);
      if (industries.named(name).isPresent() && (edges.ends(end) || name.length() > 3)) {
        return Optional.of(new Word(at, end, name, true));
      }
    }
    return edges
        .tokenAt(at)
        .filter(NounSeries::nameLike)
        .map(t -> new Word(t.span().begin(), t.span().end(), t.text(), false));
  }

  private static boolean nameLike(Token token) {
    String text = token.text();
    if (JOINTS.contains(text) || WORDS.words("verb").contains(text)) {
      return false;
    }
    if (WORDS.words("tail").contains(text) || WORDS.words("name-verb").contains(text)) {
      return true;
    }
    String tag = token.tag();
    return tag.startsWith("n") && !tag.equals("ns") && !tag.equals("nx") && !tag.startsWith("nt")
        || tag.equals("nx")
        || tag.equals("vn")
        || tag.startsWith("b")
        || tag.startsWith("g")
        || tag.equals("an")
        || tag.equals("ag")
        || tag.equals("vg")
        || tag.equals("a") && text.length() > 1
        || tag.startsWith("x")
        || tag.equals("j")
        || tag.equals("h")
        || tag.equals("k");
  }
}
