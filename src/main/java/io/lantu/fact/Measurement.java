package io.lantu.fact;

import io.lantu.lexicon.Indicator;
import java.util.Optional;

/**
 * What a number says.
 *
 * @param indicator what is measured, in the text's words, shared parts of a list restored
 * @param known the indicator of the scheme that these words name
 * @param comparator how the number bounds the indicator, as printed: of a fall it bounds the
 *     magnitude, so that 下降5%以上 is -5 with {@code >=}
 * @param otherEnd of a range the quantity of its other end, which is a measurement of its own
 * @param scope the division, or part of one, whose number it is
 */
public record Measurement(
    String indicator,
    Optional<Indicator> known,
    Kind kind,
    Comparator comparator,
    Quantity quantity,
    Optional<Quantity> otherEnd,
    Period period,
    Territory scope) {

  /** The measurement of the other end of the range that this is one end of. */
  public Optional<Measurement> other() {
    Comparator opposite =
        comparator == Comparator.AT_LEAST ? Comparator.AT_MOST : Comparator.AT_LEAST;
    return otherEnd.map(
        end ->
            new Measurement(
                indicator, known, kind, opposite, end, Optional.of(quantity), period, scope));
  }

  /** Whether the number is the indicator's height or its growth. */
  public enum Kind {
    /** Reaches, is, counts. */
    LEVEL("level"),
    /** Grows, falls, rises by; a fall is negative. */
    CHANGE("change");

    private final String token;

    Kind(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  /** How the number bounds the indicator. */
  public enum Comparator {
    EQUAL("="),
    AT_LEAST(">="),
    AT_MOST("<="),
    ABOUT("~");

    private final String token;

    Comparator(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }
}
