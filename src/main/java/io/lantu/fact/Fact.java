package io.lantu.fact;

/** What a sentence says of the world. Every fact knows its words and the rule that read them. */
public sealed interface Fact permits ProjectClaim, Target, Result {

  /** The words that say it. */
  Evidence evidence();
}
