package io.lantu.mention;

import io.lantu.text.Token;
import java.util.Arrays;
import java.util.Optional;

/** Where the tokens of a sentence begin and end, asked by position. */
final class TokenEdges {
  private final Token[] beginningAt;
  private final Token[] covering;
  private final boolean[] endAt;

  TokenEdges(TaggedSentence sentence) {
    beginningAt = new Token[sentence.words().length() + 1];
    endAt = new boolean[sentence.words().length() + 1];
    covering = new Token[sentence.words().length() + 1];
    for (Token token : sentence.tokens()) {
      Arrays.fill(covering, token.span().begin(), token.span().end(), token);
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

  /** The token that a character belongs to. */
  Optional<Token> covering(int at) {
    return Optional.ofNullable(covering[at]);
  }

  /**
   * Whether a range lies within a name of a place or body that the segmenter put together, which
   * may have taken more than the name ({@code 的江西}) or several names in one.
   */
  boolean insideGuess(int begin, int end) {
    return covering(begin)
        .filter(
            t -> t.span().end() >= end && (t.tag().startsWith("ns") || t.tag().startsWith("nt")))
        .isPresent();
  }

  /** Whether the segmenter takes the range, or the longer word that it opens, for a place. */
  boolean placeAt(int begin, int end) {
    return opensLongerNoun(begin, end)
        || tokenAt(begin)
            .filter(t -> t.span().end() == end && t.tag().startsWith("ns"))
            .isPresent();
  }
}
