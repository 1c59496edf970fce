package io.lantu.link;

/** Kinds of things that reports name and that are linked by name. */
public enum EntityKind {
  PROJECT("project"),
  ENTERPRISE("enterprise"),
  INDUSTRY("industry");

  private final String token;

  EntityKind(String token) {
    this.token = token;
  }

  /** The word for it in IRIs. */
  public String token() {
    return token;
  }
}
