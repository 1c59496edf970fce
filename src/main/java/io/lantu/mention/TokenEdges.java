package io.lantu.mention;

import io.lantu.text.Token;
import java.util.Optional;

/** Where the tokens of a sentence begin and end, asked by position. */
final class TokenEdges {
  private final Token[] beginningAt;
  private final boolean[] endAt;

  TokenEdges(TaggedSentence sentence) {
    beginningAt = new Token[sentence.words().length() + 1];
    endAt = new boolean[sentence.words().length() + 1];
    for (Token token : sentence.tokens()) {
      beginningAt[token.span().begin()] = token;
      endAt[token.span().end()] = true;
    }
  }

  Optional<Token> tokenAt(int begin) {
    return begin < beginningAt.length ? Optional.ofNullable(beginningAt[begin]) : Optional.empty();
  }

  boolean begins(int at) {
    return beginningAt[at] != null;
  }

  boolean ends(int at) {
    return endAt[at];
  }

  /** Whether a range opens a longer noun that the segmenter knows as one word. */
  boolean opensLongerNoun(int begin, int end) {
    return tokenAt(begin).filter(t -> t.span().end() > end && t.tag().startsWith("n")).isPresent();
  }

  /** Whether the segmenter takes the range, or the longer word that it opens, for a place. */
  boolean placeAt(int begin, int end) {
    return opensLongerNoun(begin, end)
        || tokenAt(begin)
            .filter(t -> t.span().end() == end && t.tag().startsWith("ns"))
            .isPresent();
  }
}
