package io.lantu.link;

/** What a link says of its two ends. */
public enum Relation {
  /** They are one thing and share a canonical resource. */
  SAME("same"),
  /** They may be one; nothing is merged. */
  CLOSE("close");

  private final String token;

  Relation(String token) {
    this.token = token;
  }

  /** The word for it in IRIs and files. */
  public String token() {
    return token;
  }
}
