package io.lantu.mention;

import java.util.List;

/**
 * Words that may name an industry, and what speaks for and against it.
 *
 * @param begin in the sentence
 * @param features in a fixed order
 */
record IndustryCandidate(int begin, int end, List<String> features) {
  IndustryCandidate {
    features = List.copyOf(features);
  }
}
