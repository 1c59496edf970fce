package io.lantu.mention;

import java.util.List;

/**
 * Words that may be a name of some kind, with what speaks for and against it.
 *
 * @param begin in the sentence
 * @param name with the shared parts of a list restored
 * @param rule that proposed it
 * @param features in a fixed order
 */
record Candidate(int begin, int end, String name, String rule, List<String> features) {
  Candidate {
    features = List.copyOf(features);
  }

  boolean overlaps(Candidate other) {
    return begin < other.end && other.begin < end;
  }
}
