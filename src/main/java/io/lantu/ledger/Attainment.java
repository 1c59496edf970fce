package io.lantu.ledger;

/** What became of a target. */
public enum Attainment {
  /** A result is on the side that was aimed at. */
  REACHED,
  /** A result is not. */
  MISSED,
  /** A result is told as a bound ({@code 超过6%} beside a target of 7%), which leaves it open. */
  UNDECIDED,
  /** A report that looks back on its last year, or a later one, is there and gives no result. */
  UNREPORTED,
  /** No report that could tell is there yet. */
  PENDING
}
