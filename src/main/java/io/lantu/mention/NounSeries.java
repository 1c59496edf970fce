package io.lantu.mention;

import java.util.BitSet;
import java.util.List;

/**
 * A run of noun phrases that {@code 、} or {@code 和} join: one phrase or a list.
 *
 * @param phrases in text order, none empty
 * @param joints what stands between them
 */
record NounSeries(List<Phrase> phrases, List<String> joints) {
  NounSeries {
    phrases = List.copyOf(phrases);
    joints = List.copyOf(joints);
  }

  int begin() {
    return phrases.get(0).begin();
  }

  int end() {
    return last().end();
  }

  Phrase last() {
    return phrases.get(phrases.size() - 1);
  }

  /** What joins a phrase and the next one. */
  String joint(int phrase) {
    return joints.get(phrase);
  }

  /** What a word is to an industry's name. */
  enum Kind {
    LISTED,
    TAIL,
    NAME,
    LETTER
  }

  /**
   * A word of a phrase.
   *
   * @param kind a {@code LETTER} is one character of what the segmenter could not be trusted with
   */
  record Word(int begin, int end, String text, Kind kind) {}

  /**
   * Words that stand side by side.
   *
   * @param tail index of the first word that says that the words before it are an industry, or the
   *     size
   */
  record Phrase(List<Word> words, int tail) {
    static Phrase of(List<Word> words) {
      return new Phrase(List.copyOf(words), tail(words));
    }

    int begin() {
      return words.get(0).begin();
    }

    int end() {
      return words.get(words.size() - 1).end();
    }

    private static int tail(List<Word> words) {
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).kind() == Kind.TAIL) {
          return i;
        }
      }
      return words.size();
    }
  }

  /**
   * The series of a sentence, in text order.
   *
   * @param taken places that belong to other names
   */
  static List<NounSeries> of(TaggedSentence sentence, BitSet taken, IndustryWords vocabulary) {
    return new NounSeriesReader(sentence, taken, vocabulary).read();
  }

  /** Whether a word of it is a listed industry. */
  static boolean holdsListed(Phrase phrase) {
    return holdsListed(phrase.words());
  }

  static boolean holdsListed(List<Word> words) {
    for (Word word : words) {
      if (word.kind() == Kind.LISTED) {
        return true;
      }
    }
    return false;
  }

  static String text(List<Word> words) {
    if (words.size() == 1) {
      return words.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(word.text());
    }
    return text.toString();
  }
}
