package io.lantu.query;

/** A wrong call of a query; the message is one line that says what to write instead. */
public final class InvalidParameterException extends RuntimeException {
  InvalidParameterException(String message) {
    super(message);
  }
}
