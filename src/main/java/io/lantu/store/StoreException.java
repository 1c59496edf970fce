package io.lantu.store;

import io.lantu.text.Diagnostic;
import java.nio.file.Path;

/** A store that cannot be opened, read or written; the message says what, where and what to do. */
public final class StoreException extends RuntimeException {
  /** What went wrong. */
  public enum Code {
    /** There is no store at the place. */
    MISSING,
    /** The folder holds something else. */
    NOT_A_STORE,
    /** A store of another format version. */
    OTHER_VERSION,
    /** Another process, or this one, has the store open. */
    IN_USE,
    /** The folder or its files cannot be created or written. */
    NOT_WRITABLE,
    /** The store's files are there and cannot be read. */
    DAMAGED,
    /** A graph could not be written; the store is as it was before. */
    WRITE_FAILED
  }

  private final Code code;
  private final transient Diagnostic diagnostic;

  StoreException(Code code, Path place, String problem, String advice, Throwable cause) {
    this(code, Diagnostic.error(place.toString(), problem, advice), cause);
  }

  private StoreException(Code code, Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.toString(), cause);
    this.code = code;
    this.diagnostic = diagnostic;
  }

  public Code code() {
    return code;
  }

  /** The message in its parts, for a summary that lists it beside those of other inputs. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
