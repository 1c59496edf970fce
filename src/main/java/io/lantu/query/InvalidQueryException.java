package io.lantu.query;

/** A query file that cannot be used. The message is one line: {@code file:line: what; advice}. */
public final class InvalidQueryException extends RuntimeException {
  private final String source;
  private final int line;

  InvalidQueryException(String source, int line, String problem) {
    super(source + ":" + line + ": " + problem);
    this.source = source;
    this.line = line;
  }

  /** The file as it was named. */
  public String source() {
    return source;
  }

  /** Line in the file, from 1. */
  public int line() {
    return line;
  }
}
