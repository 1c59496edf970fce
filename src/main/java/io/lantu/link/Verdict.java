package io.lantu.link;

/** What a person can decide of two entities. */
public enum Verdict {
  SAME,
  DIFFERENT
}
