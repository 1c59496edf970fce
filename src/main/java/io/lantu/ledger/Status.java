package io.lantu.ledger;

/** Whether a number is aimed at or was reached. */
public enum Status {
  PLANNED,
  ACHIEVED
}
