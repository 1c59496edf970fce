package io.lantu.ledger;

import io.lantu.fact.Measurement.Comparator;
import io.lantu.fact.Measurement.Kind;
import io.lantu.lexicon.Indicator.Direction;
import java.math.BigDecimal;

/**
 * Whether a result reaches a target. Floors and ceilings say it themselves. A number without a
 * bound is a floor where more is better and a ceiling where less is; where neither is, and of
 * numbers that are only near ({@code 约}, {@code 左右}), a twentieth of the target's size is allowed
 * for. Of an indicator without a known side a fall is a cut, and all else is work to be done.
 */
final class Judgement {
  private static final BigDecimal NEAR = new BigDecimal("0.05");

  private Judgement() {}

  static Attainment of(Figure target, Figure result) {
    BigDecimal slack =
        target.key().comparator() == Comparator.EQUAL && side(target) != Direction.NEITHER
            ? BigDecimal.ZERO
            : near(target.value());
    return switch (target.key().comparator()) {
      case AT_LEAST -> atLeast(target.value(), result);
      case AT_MOST -> atMost(target.value(), result);
      case EQUAL, ABOUT ->
          switch (side(target)) {
            case MORE -> atLeast(target.value().subtract(slack), result);
            case LESS -> atMost(target.value().add(slack), result);
            case NEITHER ->
                both(
                    atLeast(target.value().subtract(slack), result),
                    atMost(target.value().add(slack), result));
          };
    };
  }

  /** Of a range the end beyond which things are only better is no bound. */
  static boolean bounds(Figure target) {
    return !target.rangeEnd()
        || switch (side(target)) {
          case MORE -> target.key().comparator() != Comparator.AT_MOST;
          case LESS -> target.key().comparator() != Comparator.AT_LEAST;
          case NEITHER -> true;
        };
  }

  private static Direction side(Figure target) {
    boolean fall = target.key().kind() == Kind.CHANGE && target.value().signum() < 0;
    return target.direction().orElse(fall ? Direction.LESS : Direction.MORE);
  }

  private static BigDecimal near(BigDecimal value) {
    return value.abs().multiply(NEAR);
  }

  private static Attainment atLeast(BigDecimal bound, Figure result) {
    boolean reached = result.value().compareTo(bound) >= 0;
    return told(reached, result.key().comparator(), Comparator.AT_MOST, Comparator.AT_LEAST);
  }

  private static Attainment atMost(BigDecimal bound, Figure result) {
    boolean reached = result.value().compareTo(bound) <= 0;
    return told(reached, result.key().comparator(), Comparator.AT_LEAST, Comparator.AT_MOST);
  }

  /**
   * @param against how a result is told that may lie on the far side though its number does not
   * @param towards how a result is told that may lie on the near side though its number does not
   */
  private static Attainment told(
      boolean reached, Comparator told, Comparator against, Comparator towards) {
    if (reached) {
      return told == against ? Attainment.UNDECIDED : Attainment.REACHED;
    }
    return told == towards ? Attainment.UNDECIDED : Attainment.MISSED;
  }

  private static Attainment both(Attainment one, Attainment other) {
    if (one == Attainment.MISSED || other == Attainment.MISSED) {
      return Attainment.MISSED;
    }
    return one == other ? one : Attainment.UNDECIDED;
  }
}
