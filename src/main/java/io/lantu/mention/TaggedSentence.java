package io.lantu.mention;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.text.Span;
import io.lantu.text.Token;
import java.util.List;

/**
 * A sentence with its words and tokens, as rules see it. Token spans count from the sentence's
 * first character; {@link #inReport} shifts them to the report's clean text.
 */
public record TaggedSentence(Report report, Sentence sentence, String words, List<Token> tokens) {
  public TaggedSentence {
    tokens = List.copyOf(tokens);
  }

  /** The tokens that share a character with {@code [begin, end)}, in text order. */
  List<Token> tokens(int begin, int end) {
    if (begin >= end) {
      return List.of();
    }
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > begin) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    int behind = low;
    while (behind < tokens.size() && tokens.get(behind).span().begin() < end) {
      behind++;
    }
    return tokens.subList(low, behind);
  }

  /** The place in the report's clean text of a range of this sentence. */
  public Span inReport(int begin, int end) {
    return new Span(begin, end).shift(sentence.span().begin());
  }
}
