package io.lantu.ledger;

import io.lantu.fact.Measurement.Comparator;
import io.lantu.fact.Measurement.Kind;
import io.lantu.fact.Period;
import io.lantu.fact.Period.Basis;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the targets. Each number that is aimed at is judged once, however many statements
 * repeat it; where statements contradict each other, each number is judged. A target whose end is
 * open never falls due and has no outcome. Immutable.
 */
public final class Outcomes {
  /** Within a report a number itself tells more than a bound. */
  private static final java.util.Comparator<Figure> BEST_RESULT =
      Figure.NEWEST_FULL
          .thenComparing(figure -> figure.key().comparator() != Comparator.EQUAL)
          .thenComparing(Figure.MOST_RELIABLE);

  private final Map<String, List<SourceReport>> reportsOfPlace;

  public Outcomes(Collection<SourceReport> reports) {
    reportsOfPlace = reports.stream().collect(Collectors.groupingBy(SourceReport::place));
  }

  /** The outcomes in the order of the statements of their targets. */
  public List<Outcome> of(List<Figure> figures) {
    Map<Told, List<Figure>> results =
        figures.stream()
            .filter(figure -> figure.key().status() == Status.ACHIEVED)
            .collect(Collectors.groupingBy(Told::of));
    return Cube.of(figures).stream()
        .filter(observation -> observation.figure().key().status() == Status.PLANNED)
        .flatMap(Outcomes::numbers)
        .filter(target -> target.key().period().end().isPresent())
        .filter(Judgement::bounds)
        .map(target -> outcome(target, results.getOrDefault(Told.of(target), List.of())))
        .sorted(java.util.Comparator.comparing(outcome -> outcome.target().statement()))
        .toList();
  }

  /** One statement for each number of an observation. */
  private static Stream<Figure> numbers(Observation observation) {
    Map<java.math.BigDecimal, Figure> numbers = new HashMap<>();
    observation
        .others()
        .forEach(figure -> numbers.putIfAbsent(figure.value().stripTrailingZeros(), figure));
    return Stream.concat(Stream.of(observation.figure()), numbers.values().stream());
  }

  private Outcome outcome(Figure target, List<Figure> sameTime) {
    int due = target.key().period().end().getAsInt();
    List<Figure> results =
        sameTime.stream()
            .filter(figure -> figure.report().year() > target.report().year())
            .sorted(BEST_RESULT)
            .toList();
    if (results.isEmpty()) {
      Optional<SourceReport> silent = witness(target.report().place(), due);
      Attainment attainment = silent.isPresent() ? Attainment.UNREPORTED : Attainment.PENDING;
      return new Outcome(target, due, attainment, Optional.empty(), List.of(), silent);
    }
    Figure best = results.get(0);
    List<Figure> others = results.stream().filter(figure -> !figure.sameValue(best)).toList();
    Attainment attainment = Judgement.of(target, best);
    return new Outcome(target, due, attainment, Optional.of(best), others, Optional.empty());
  }

  /** The report of a place that looks back on a year: of the next year, or of one after it. */
  private Optional<SourceReport> witness(String place, int year) {
    return reportsOfPlace.getOrDefault(place, List.of()).stream()
        .filter(report -> report.year() > year)
        .min(SourceReport.WITNESS);
  }

  /**
   * What target and result must share. Within one year it is all the same whether a number is that
   * of the year, of its end or a sum up to its end; over several years it is not.
   */
  private record Told(String scope, String indicator, Kind kind, String unit, Period period) {

    static Told of(Figure figure) {
      CubeKey key = figure.key();
      return new Told(key.scope(), key.indicator(), key.kind(), key.unit(), plain(key.period()));
    }

    private static Period plain(Period period) {
      boolean oneYear = period.start().isPresent() && period.start().equals(period.end());
      Optional<Basis> basis = oneYear ? Optional.empty() : period.basis();
      OptionalInt start = period.start();
      return new Period(start, period.end(), basis, period.firstDay(), period.lastDay());
    }
  }
}
