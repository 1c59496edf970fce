package io.lantu.mention;

import java.util.List;

/**
 * How the mentions of a sentence came about.
 *
 * @param clauses with the verbs that govern them, in text order
 * @param all divisions, then the candidates of each {@link Kind} and behind them what was given up
 *     before it was weighed, each in text order
 */
public record SentenceExplanation(
    TaggedSentence sentence, List<Clause> clauses, List<ExplainedMention> all) {
  public SentenceExplanation {
    clauses = List.copyOf(clauses);
    all = List.copyOf(all);
  }

  /** The mentions of the sentence, as {@link Tagger#tag} gives them. */
  public List<Mention> kept() {
    return Tagger.inOrder(
        all.stream().filter(ExplainedMention::kept).map(ExplainedMention::mention).toList());
  }
}
