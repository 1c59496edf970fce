package io.lantu.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The time that a number speaks of.
 *
 * @param start first year; empty when open
 * @param end last year, included; empty when open
 * @param basis how the number stands to its years, where the words say so
 * @param firstDay where less than whole years are meant ({@code 上半年}), the first day; empty where
 *     only an end is said ({@code 6月底前})
 * @param lastDay where less than whole years are meant, the last day
 */
public record Period(
    OptionalInt start,
    OptionalInt end,
    Optional<Basis> basis,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay) {

  /** How a number stands to its years. */
  public enum Basis {
    /** A sum from the start on, or from long ago, to the end: {@code 累计}. */
    CUMULATIVE("cumulative"),
    /** An average of several years: {@code 年均增长}. */
    YEARLY_AVERAGE("yearly-average"),
    /** The state at the end: {@code 年底}, {@code 到2030年}. */
    AT_END("at-end");

    private final String token;

    Basis(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  public static Period year(int year) {
    return years(year, year);
  }

  public static Period years(int start, int end) {
    return of(OptionalInt.of(start), OptionalInt.of(end));
  }

  /** All years up to one. */
  public static Period until(int end) {
    return of(OptionalInt.empty(), OptionalInt.of(end));
  }

  public static Period open() {
    return of(OptionalInt.empty(), OptionalInt.empty());
  }

  private static Period of(OptionalInt start, OptionalInt end) {
    return new Period(start, end, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Period on(Basis said) {
    return new Period(start, end, Optional.of(said), firstDay, lastDay);
  }

  public Period within(Optional<LocalDate> first, LocalDate last) {
    return new Period(start, end, basis, first, Optional.of(last));
  }
}
