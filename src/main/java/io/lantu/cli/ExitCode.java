package io.lantu.cli;

/** How a command ended; the contract's numbers. */
final class ExitCode {
  static final int DONE = 0;

  /** Done, but some inputs failed. */
  static final int PARTLY = 1;

  static final int USAGE = 2;

  /** Nothing could be done. */
  static final int NOTHING = 3;

  private ExitCode() {}

  /** The code for so many inputs done and so many failed. */
  static int of(int done, int failed) {
    if (done == 0) {
      return NOTHING;
    }
    return failed == 0 ? DONE : PARTLY;
  }
}
