package io.lantu.fact;

/** How far a project is, by what a sentence says of it, whatever the sentence's tense. */
public enum Milestone {
  PLAN("plan"),
  START("start"),
  ONGOING("ongoing"),
  DONE("done");

  private final String token;

  Milestone(String token) {
    this.token = token;
  }

  /** The word for it in JSON Lines, queries and annotations. */
  public String token() {
    return token;
  }
}
