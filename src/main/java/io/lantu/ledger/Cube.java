package io.lantu.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One data cube of all targets and results: no two observations share their dimensions (IC-12 of
 * the RDF Data Cube). Every statement is in one observation, as the one that stands for it or as
 * one that repeats or contradicts that. Stateless.
 */
public final class Cube {
  private Cube() {}

  /** The observations in the order of the statements that stand for them. */
  public static List<Observation> of(List<Figure> figures) {
    Map<CubeKey, List<Figure>> cells = figures.stream().collect(Collectors.groupingBy(Figure::key));
    Map<String, Observation> observations = new TreeMap<>();
    for (List<Figure> cell : cells.values()) {
      Observation observation = observation(cell);
      observations.put(observation.figure().statement(), observation);
    }
    return List.copyOf(observations.values());
  }

  private static Observation observation(List<Figure> cell) {
    List<Figure> ranked = cell.stream().sorted(Figure.MOST_RELIABLE).toList();
    Figure best = ranked.get(0);
    Map<Boolean, List<Figure>> rest =
        ranked.stream().skip(1).collect(Collectors.partitioningBy(best::sameValue));
    return new Observation(best, rest.get(true), rest.get(false));
  }
}
