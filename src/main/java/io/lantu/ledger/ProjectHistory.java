package io.lantu.ledger;

import io.lantu.fact.Milestone;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the reports say of a project, year by year.
 *
 * @param steps one for each year of a report that speaks of it, in order; at least one
 * @param promised year of the first report that promises it
 * @param delivered year of the report that tells of the end; only where that stands
 * @param unmentioned the firmest report of a place that once named it, later than all that do
 */
public record ProjectHistory(
    String project,
    List<Step> steps,
    Standing standing,
    OptionalInt promised,
    OptionalInt delivered,
    Optional<SourceReport> unmentioned) {
  public ProjectHistory {
    steps = List.copyOf(steps);
  }

  /** The furthest milestone in the last report that speaks of it, told of or promised. */
  public Milestone latest() {
    return steps.get(steps.size() - 1).furthest();
  }

  public int firstYear() {
    return steps.get(0).year();
  }

  public int lastYear() {
    return steps.get(steps.size() - 1).year();
  }
}
