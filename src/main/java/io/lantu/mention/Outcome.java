package io.lantu.mention;

/** What became of words that might be a name. */
public sealed interface Outcome {

  /** It is a mention. */
  record Kept() implements Outcome {}

  /** It is less probable than is asked of its kind. */
  record TooImprobable() implements Outcome {}

  /** A more probable candidate of its kind shares words with it. */
  record Collides(Mention with) implements Outcome {}

  /** It was chosen, but does not stand beside a mention of another kind. */
  record Dropped(Overlap why, Mention other) implements Outcome {}
}
