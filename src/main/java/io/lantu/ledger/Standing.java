package io.lantu.ledger;

/** What became of a project, by all that the reports say. */
public enum Standing {
  /** Promised, and no work is told of. */
  ANNOUNCED,
  /** Work has begun or goes on. */
  UNDER_WAY,
  /** A review tells that it is finished, and no later report speaks of work before the end. */
  DELIVERED,
  /**
   * The last report that names it promises it, and a later one of the same place does not name it.
   */
  NOT_MENTIONED_AGAIN
}
