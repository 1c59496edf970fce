package io.lantu.fact;

import java.util.List;

/**
 * How the facts of a sentence came about. Each fact names its rule in its evidence.
 *
 * @param facts those of {@link FactReader#read} that the sentence says, in text order
 * @param pairs each project of the sentence with each of its enterprises, tied or not
 * @param unread numbers that became no fact, in text order
 */
public record FactExplanation(
    List<Fact> facts, List<EnterpriseTies.Judged> pairs, List<UnreadNumber> unread) {
  public FactExplanation {
    facts = List.copyOf(facts);
    pairs = List.copyOf(pairs);
    unread = List.copyOf(unread);
  }
}
