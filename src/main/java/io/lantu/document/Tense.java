package io.lantu.document;

/** Whether a sentence looks back on what was done or forward to what is to be done. */
public enum Tense {
  REVIEW,
  PLAN
}
