package io.lantu.fact;

import io.lantu.fact.Measurement.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How large a project is.
 *
 * @param quantity as printed, with its canonical value; of {@code 2×100万千瓦} the printed number is
 *     that of one set, the canonical value that of all
 * @param sets how many equal sets make it up
 * @param rate the time in which a plant makes or takes so much
 */
public record ProjectMagnitude(
    Aspect aspect,
    Comparator comparator,
    Quantity quantity,
    OptionalInt sets,
    Optional<Rate> rate,
    Evidence evidence)
    implements ProjectAttribute {

  /** What is measured of a project. */
  public enum Aspect {
    /** What it makes, holds, or serves. */
    CAPACITY("capacity"),
    LENGTH("length"),
    /** The ground that it takes up. */
    SITE_AREA("site-area"),
    FLOOR_AREA("floor-area"),
    /** An area of which the words do not say more. */
    AREA("area"),
    /** What it costs from beginning to end. */
    TOTAL_INVESTMENT("total-investment"),
    /** What was or is to be spent on it so far or in a year: a part of the total. */
    COMPLETED_INVESTMENT("completed-investment");

    private final String token;

    Aspect(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  /** The time in which so much is made or taken. */
  public enum Rate {
    PER_HOUR("hour"),
    PER_DAY("day"),
    PER_MONTH("month"),
    PER_YEAR("year");

    private final String token;

    Rate(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }
}
