package io.lantu.ledger;

import io.lantu.document.Tense;
import io.lantu.fact.Milestone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The histories of projects. Immutable. */
public final class Histories {
  private static final Comparator<ProjectSaying> IN_ORDER =
      Comparator.comparing((ProjectSaying saying) -> saying.report().id())
          .thenComparing(ProjectSaying::begin)
          .thenComparing(ProjectSaying::statement);

  private final Map<String, List<SourceReport>> reportsOfPlace;

  public Histories(Collection<SourceReport> reports) {
    reportsOfPlace = reports.stream().collect(Collectors.groupingBy(SourceReport::place));
  }

  /** The histories in the order of the projects' names. */
  public List<ProjectHistory> of(List<ProjectSaying> sayings) {
    Map<String, List<ProjectSaying>> projects =
        sayings.stream()
            .collect(
                Collectors.groupingBy(ProjectSaying::project, TreeMap::new, Collectors.toList()));
    List<ProjectHistory> histories = new ArrayList<>();
    projects.forEach((project, said) -> histories.add(history(project, said)));
    return histories;
  }

  private ProjectHistory history(String project, List<ProjectSaying> said) {
    Map<Integer, List<ProjectSaying>> years =
        said.stream()
            .sorted(IN_ORDER)
            .collect(
                Collectors.groupingBy(
                    saying -> saying.report().year(), TreeMap::new, Collectors.toList()));
    List<Step> steps = new ArrayList<>();
    years.forEach((year, here) -> steps.add(new Step(year, here)));
    OptionalInt delivered = delivered(steps);
    Optional<SourceReport> unmentioned = unmentioned(said, steps.get(steps.size() - 1).year());
    return new ProjectHistory(
        project,
        steps,
        standing(steps, delivered, unmentioned),
        steps.stream().filter(Step::promises).mapToInt(Step::year).findFirst(),
        delivered,
        unmentioned);
  }

  private static Standing standing(
      List<Step> steps, OptionalInt delivered, Optional<SourceReport> unmentioned) {
    if (delivered.isPresent()) {
      return Standing.DELIVERED;
    }
    if (unmentioned.isPresent() && steps.get(steps.size() - 1).promises()) {
      return Standing.NOT_MENTIONED_AGAIN;
    }
    return steps.stream().anyMatch(Histories::work) ? Standing.UNDER_WAY : Standing.ANNOUNCED;
  }

  /** Who promises to go on tells that it has begun; who reports an end that did not last, too. */
  private static boolean work(Step step) {
    return step.says(Tense.REVIEW, Milestone.START)
        || step.says(Tense.REVIEW, Milestone.ONGOING)
        || step.says(Tense.REVIEW, Milestone.DONE)
        || step.says(Tense.PLAN, Milestone.ONGOING);
  }

  /**
   * The first year since when it has been finished. What a later report says of work before the end
   * takes that back: the earlier end was one of a part.
   */
  private static OptionalInt delivered(List<Step> steps) {
    OptionalInt since = OptionalInt.empty();
    for (Step step : steps) {
      if (step.says(Tense.REVIEW, Milestone.DONE)) {
        since = since.isPresent() ? since : OptionalInt.of(step.year());
      } else if (step.sayings().stream().anyMatch(s -> s.milestone() != Milestone.DONE)) {
        since = OptionalInt.empty();
      }
    }
    return since;
  }

  private Optional<SourceReport> unmentioned(List<ProjectSaying> said, int lastYear) {
    return said.stream()
        .map(saying -> saying.report().place())
        .distinct()
        .flatMap(place -> reportsOfPlace.get(place).stream())
        .filter(report -> report.year() > lastYear)
        .min(SourceReport.WITNESS);
  }
}
