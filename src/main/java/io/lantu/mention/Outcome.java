package io.lantu.mention;

/** What became of words that might be a name. */
public sealed interface Outcome {

  /** It is a mention. */
  record Kept() implements Outcome {}

  /**
   * The span model leaves what a rule proposes no hope, so that it is not weighed.
   *
   * @param span probability of exactly these words by the span model
   */
  record Inconceivable(double span) implements Outcome {}

  /** It only tells of kinds of enterprises, or opens the name of a street or village. */
  record NoEnterprise() implements Outcome {}

  /** It is less probable than is asked of its kind. */
  record TooImprobable() implements Outcome {}

  /** A more probable candidate of its kind shares words with it. */
  record Collides(Mention with) implements Outcome {}

  /** It was chosen, but does not stand beside a mention of another kind. */
  record Dropped(Overlap why, Mention other) implements Outcome {}
}
