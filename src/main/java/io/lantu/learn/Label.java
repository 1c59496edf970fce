package io.lantu.learn;

/** What a place of a sequence is to the spans of one type. A span holds two places at least. */
enum Label {
  OUTSIDE,
  BEGIN,
  INSIDE,
  LAST;

  static final int COUNT = values().length;

  /** Those that have weights; {@link #OUTSIDE} is what they are weighed against. */
  static final int WEIGHED = COUNT - 1;

  /** Whether {@code next} may stand right behind this one. */
  boolean mayPrecede(Label next) {
    return switch (this) {
      case OUTSIDE, LAST -> next == OUTSIDE || next == BEGIN;
      case BEGIN, INSIDE -> next == INSIDE || next == LAST;
    };
  }

  boolean mayOpen() {
    return this == OUTSIDE || this == BEGIN;
  }

  boolean mayClose() {
    return this == OUTSIDE || this == LAST;
  }
}
