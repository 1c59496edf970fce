package io.lantu.mention;

import java.util.List;
import java.util.function.Supplier;

/**
 * Words that may name an industry.
 *
 * @param begin in the sentence
 * @param told tells what speaks for and against it; of most nobody asks
 */
record IndustryCandidate(int begin, int end, Supplier<List<String>> told) {
  /** What speaks for and against it, in a fixed order. */
  List<String> features() {
    return told.get();
  }
}
