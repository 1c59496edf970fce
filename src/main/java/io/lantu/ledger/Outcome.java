package io.lantu.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A target with what became of it.
 *
 * @param dueYear the last year that the target is for
 * @param result what a later report gives for that time; the most reliable of several
 * @param otherResults further results with another value
 * @param silent where no result is given although it is due, the report that could have told
 */
public record Outcome(
    Figure target,
    int dueYear,
    Attainment attainment,
    Optional<Figure> result,
    List<Figure> otherResults,
    Optional<SourceReport> silent) {
  public Outcome {
    otherResults = List.copyOf(otherResults);
  }

  /** By how much the result is above the target, below zero where it is below. */
  public Optional<BigDecimal> difference() {
    return result.map(figure -> figure.value().subtract(target.value()));
  }
}
