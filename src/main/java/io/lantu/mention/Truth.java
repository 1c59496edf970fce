package io.lantu.mention;

import io.lantu.text.Span;
import java.util.List;

/** What annotators say of a report; all places are in its clean text. */
public interface Truth {
  /** What they say of a name. */
  enum Verdict {
    RIGHT,
    WRONG,
    /** Finding it or not costs nothing. */
    DOUBTFUL
  }

  /** A name that they wrote down. */
  record KnownName(String name, boolean doubtful) {}

  /** What they say of a name that was found at a place. */
  Verdict of(Kind kind, Span place, String name);

  /** The names that they wrote down for the sentences that a range touches. */
  List<KnownName> names(Kind kind, Span range);
}
