package io.lantu.document;

/**
 * What told the tense of a sentence.
 *
 * @param words those of the heading or the opening that tell it; empty where none did
 */
public record TenseCue(Tense tense, Source source, String words) {

  /** Where the words stand that tell a tense. */
  public enum Source {
    SENTENCE_OPENING,
    PARAGRAPH_OPENING,
    /** The opening of a paragraph before, which holds until the next one that tells. */
    EARLIER_OPENING,
    /** The heading of the part that the sentence stands in. */
    HEADING,
    /** The heading of a part before; this part's own says nothing. */
    EARLIER_HEADING,
    /** Nothing tells it so far. */
    ASSUMED
  }

  /** A tense that no words tell. */
  static TenseCue assumed(Tense tense) {
    return new TenseCue(tense, Source.ASSUMED, "");
  }

  /** The same words, for a sentence that they open. */
  TenseCue ofSentence() {
    return new TenseCue(tense, Source.SENTENCE_OPENING, words);
  }

  /** The same words, for what comes behind the paragraph or part that they stand over. */
  TenseCue earlier() {
    return switch (source) {
      case SENTENCE_OPENING, PARAGRAPH_OPENING, EARLIER_OPENING ->
          new TenseCue(tense, Source.EARLIER_OPENING, words);
      case HEADING, EARLIER_HEADING -> new TenseCue(tense, Source.EARLIER_HEADING, words);
      case ASSUMED -> this;
    };
  }
}
