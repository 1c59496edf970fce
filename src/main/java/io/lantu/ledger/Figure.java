package io.lantu.ledger;

import io.lantu.lexicon.Indicator.Direction;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * A target or result as one report states it.
 *
 * @param value in the unit of the key
 * @param rangeEnd whether another statement gives the other end of a range
 * @param direction which side of the indicator is better, where that is known
 * @param begin where its words begin in the report, in code points
 */
public record Figure(
    String statement,
    SourceReport report,
    CubeKey key,
    BigDecimal value,
    boolean rangeEnd,
    Optional<Direction> direction,
    double confidence,
    int begin) {

  /** Of a full report, of the latest one, for later reports revise earlier figures. */
  static final Comparator<Figure> NEWEST_FULL =
      Comparator.comparing(Figure::report, SourceReport.FULL_FIRST)
          .thenComparing(figure -> figure.report().year(), Comparator.reverseOrder());

  /** The one to believe first: of the newest full report the surest, the first in the text. */
  static final Comparator<Figure> MOST_RELIABLE =
      NEWEST_FULL
          .thenComparing(Figure::confidence, Comparator.reverseOrder())
          .thenComparing(Figure::begin)
          .thenComparing(Figure::statement);

  /** Whether both give one number; 7 and 7.0 are one. */
  boolean sameValue(Figure other) {
    return value.compareTo(other.value) == 0;
  }
}
