package io.lantu.fact;

import io.lantu.lexicon.ProjectVerbs.Stage;

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

  /** The milestone that a verb speaks of. */
  static Milestone of(Stage stage) {
    return switch (stage) {
      case PLAN -> PLAN;
      case START -> START;
      case ONGOING -> ONGOING;
      case DONE -> DONE;
    };
  }

  /** The word for it in JSON Lines, queries and annotations. */
  public String token() {
    return token;
  }
}
