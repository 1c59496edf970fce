package io.lantu.mention;

import io.lantu.learn.SpanLattice.Weighed;
import java.util.List;

/**
 * Words that were proposed as a name and given up before they were weighed.
 *
 * @param span probability of exactly these words by the span model
 */
record GivenUp(int begin, int end, String name, String rule, double span, Outcome why) {
  static GivenUp of(Weighed span, String words, String rule, Outcome why) {
    String name = words.substring(span.begin(), span.end());
    return new GivenUp(span.begin(), span.end(), name, rule, span.probability(), why);
  }

  /** A proposal of which the span model thinks nothing. */
  static GivenUp inconceivable(
      Kind kind, Lattices lattices, int begin, int end, String name, String rule) {
    double span = lattices.of(kind).probability(begin, end);
    return new GivenUp(begin, end, name, rule, span, new Outcome.Inconceivable(span));
  }

  Choice.Weighed weighed() {
    return new Choice.Weighed(new Candidate(begin, end, name, rule, List.of()), span);
  }
}
