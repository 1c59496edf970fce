package io.lantu.lexicon;

/** Where a name of an industry belongs in the scheme. */
public sealed interface Placement {

  /** The industry itself, or the one to put a new concept below. */
  Industry industry();

  /** The name is one of the industry's. */
  record Known(Industry industry) implements Placement {}

  /** The name is none that the scheme has; what it means is narrower than the industry. */
  record Below(Industry industry) implements Placement {}
}
