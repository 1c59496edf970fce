package io.lantu.server;

import io.lantu.link.Ruling;
import io.lantu.rdf.DoubtReader;
import java.util.List;

/** What the review page asks of the program. Safe for use by several threads. */
public interface Curator {

  /** What there is to decide. */
  DoubtReader.Page doubts(DoubtReader.Selection selection);

  /** Keeps what a person says; when it returns, the store's graphs say so too. */
  void decide(List<Ruling> rulings);
}
