package io.lantu.link;

import java.util.Optional;
import java.util.stream.Stream;

/** What a person can decide: of two entities whether they are one, of a statement its truth. */
public enum Verdict {
  SAME("same", DecisionKey.Subject.PAIR),
  DIFFERENT("different", DecisionKey.Subject.PAIR),
  /** The report says so. */
  RIGHT("right", DecisionKey.Subject.STATEMENT),
  /** The report does not say so. */
  WRONG("wrong", DecisionKey.Subject.STATEMENT);

  private final String token;
  private final DecisionKey.Subject subject;

  Verdict(String token, DecisionKey.Subject subject) {
    this.token = token;
    this.subject = subject;
  }

  /** The word for it in files and forms. */
  public String token() {
    return token;
  }

  /** What it can be said of. */
  public DecisionKey.Subject subject() {
    return subject;
  }

  /** The verdict of a word, whatever its case. */
  public static Optional<Verdict> named(String word) {
    return Stream.of(values()).filter(v -> v.token.equalsIgnoreCase(word)).findFirst();
  }
}
