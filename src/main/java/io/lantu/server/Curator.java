package io.lantu.server;

import io.lantu.link.Ruling;
import io.lantu.rdf.DoubtReader;

/** What the review page asks of the program. Safe for use by several threads. */
public interface Curator {

  /** What there is to decide. */
  DoubtReader.Page doubts(DoubtReader.Selection selection);

  /**
   * Keeps what a person says.
   *
   * @return whether the store's other graphs say so too by now; if not, they will soon
   */
  boolean decide(Ruling ruling);
}
