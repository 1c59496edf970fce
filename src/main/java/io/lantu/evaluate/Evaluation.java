package io.lantu.evaluate;

import io.lantu.evaluate.Intervals.Unit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How good a set of readings is: scores with intervals, calibration, offsets, misses with their
 * causes. Immutable, and the same for the same texts in the same order.
 */
public record Evaluation(
    List<ReportScores> reports,
    Scores strict,
    Scores lenient,
    Intervals strictIntervals,
    Intervals lenientIntervals,
    Calibration calibration,
    Offsets offsets) {
  public Evaluation {
    reports = List.copyOf(reports);
  }

  /**
   * Evaluates texts together. Intervals draw reports; sentences when there is one report.
   *
   * @throws IllegalArgumentException when there is no text
   */
  public static Evaluation of(List<Scored> texts) {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("nothing to evaluate");
    }
    List<ReportScores> reports = texts.stream().map(ReportScores::of).toList();
    return new Evaluation(
        reports,
        Scores.sum(map(reports, ReportScores::strict)),
        Scores.sum(map(reports, ReportScores::lenient)),
        intervals(texts, reports, new Scorer(false), ReportScores::strict),
        intervals(texts, reports, new Scorer(true), ReportScores::lenient),
        Calibration.join(map(reports, ReportScores::calibration)),
        reports.stream().map(ReportScores::offsets).reduce(Offsets.NONE, Offsets::plus));
  }

  /** One evaluation a group, in the order in which groups first come. */
  public static Map<String, Evaluation> byGroup(List<Scored> texts) {
    Map<String, Evaluation> groups = new LinkedHashMap<>();
    texts.stream()
        .collect(Collectors.groupingBy(Scored::group, LinkedHashMap::new, Collectors.toList()))
        .forEach((group, members) -> groups.put(group, of(members)));
    return groups;
  }

  /** What differs from the gold, text by text. */
  public List<Miss> misses() {
    return reports.stream().map(ReportScores::misses).flatMap(Collection::stream).toList();
  }

  public CauseCounts causes() {
    return CauseCounts.of(misses());
  }

  private static Intervals intervals(
      List<Scored> texts,
      List<ReportScores> reports,
      Scorer scorer,
      Function<ReportScores, Scores> scores) {
    if (texts.size() > 1) {
      return Bootstrap.of(Unit.REPORTS, map(reports, scores));
    }
    Scored text = texts.get(0);
    return Bootstrap.of(
        Unit.SENTENCES, scorer.bySentence(text.gold(), text.given(), text.sentences().size()));
  }

  private static <T> List<T> map(List<ReportScores> reports, Function<ReportScores, T> part) {
    return reports.stream().map(part).toList();
  }
}
