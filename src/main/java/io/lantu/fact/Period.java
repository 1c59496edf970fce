package io.lantu.fact;

import java.util.OptionalInt;

/**
 * The years that a number speaks of, both included; an empty end is open.
 *
 * @param start first year
 * @param end last year
 */
public record Period(OptionalInt start, OptionalInt end) {
  public static Period year(int year) {
    return years(year, year);
  }

  public static Period years(int start, int end) {
    return new Period(OptionalInt.of(start), OptionalInt.of(end));
  }

  public static Period open() {
    return new Period(OptionalInt.empty(), OptionalInt.empty());
  }
}
