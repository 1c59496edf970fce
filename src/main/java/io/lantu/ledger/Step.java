package io.lantu.ledger;

import io.lantu.document.Tense;
import io.lantu.fact.Milestone;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the reports of one year say of a project.
 *
 * @param sayings report by report, in the order of the text
 */
public record Step(int year, List<ProjectSaying> sayings) {
  public Step {
    sayings = List.copyOf(sayings);
  }

  /** The milestones that are told of as reached, or that are promised, each once, in order. */
  public List<Milestone> milestones(Tense tense) {
    return milestones()
        .filter(saying -> saying.tense() == tense)
        .map(ProjectSaying::milestone)
        .distinct()
        .sorted()
        .toList();
  }

  /** The furthest milestone that is told of or promised. */
  Milestone furthest() {
    return milestones().map(ProjectSaying::milestone).max(Milestone::compareTo).orElseThrow();
  }

  boolean says(Tense tense, Milestone milestone) {
    return milestones().anyMatch(s -> s.tense() == tense && s.milestone() == milestone);
  }

  boolean promises() {
    return milestones().anyMatch(saying -> saying.tense() == Tense.PLAN);
  }

  private Stream<ProjectSaying> milestones() {
    return sayings.stream();
  }
}
