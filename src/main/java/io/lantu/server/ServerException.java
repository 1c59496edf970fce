package io.lantu.server;

import io.lantu.text.Diagnostic;

/** A server that cannot start; the message says what, where and what to do. */
public final class ServerException extends RuntimeException {
  /** What went wrong. */
  public enum Code {
    /** Something else listens there. */
    PORT_IN_USE,
    /** The system does not let this user listen at that port. */
    PORT_FORBIDDEN,
    /** The host is unknown or is not this machine. */
    NOT_THIS_HOST,
    /** The file of users cannot be read. */
    BAD_USERS,
    /** Anything else. */
    FAILED
  }

  private final Code code;
  private final transient Diagnostic diagnostic;

  ServerException(Code code, String place, String problem, String advice, Throwable cause) {
    this(code, Diagnostic.error(place, problem, advice), cause);
  }

  private ServerException(Code code, Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.toString(), cause);
    this.code = code;
    this.diagnostic = diagnostic;
  }

  public Code code() {
    return code;
  }

  /** The message in its parts. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
