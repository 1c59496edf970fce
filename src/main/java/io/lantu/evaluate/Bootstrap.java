package io.lantu.evaluate;

import io.lantu.evaluate.Intervals.OfMeasure;
import io.lantu.evaluate.Intervals.Unit;
import io.lantu.evaluate.Scores.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap: as many units as there are, drawn with replacement, {@value #ROUNDS} times
 * from a fixed seed, so that the same scores have the same intervals everywhere.
 */
public final class Bootstrap {
  public static final int ROUNDS = 1000;

  private static final long SEED = 20260101;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /** The intervals of the sum of these scores, one a unit. */
  static Intervals of(Unit unit, List<Scores> units) {
    Random random = new Random(SEED);
    List<Scores> samples = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Scores> drawn = new ArrayList<>();
      for (int i = 0; i < units.size(); i++) {
        drawn.add(units.get(random.nextInt(units.size())));
      }
      samples.add(Scores.sum(drawn));
    }
    Map<Measure, OfMeasure> measures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      measures.put(
          measure,
          new OfMeasure(
              interval(samples, s -> s.of(measure).precision()),
              interval(samples, s -> s.of(measure).recall()),
              interval(samples, s -> s.of(measure).f1())));
    }
    return new Intervals(unit, units.size(), interval(samples, Scores::macroF1), measures);
  }

  private static Interval interval(List<Scores> samples, ToDoubleFunction<Scores> figure) {
    double[] values = samples.stream().mapToDouble(figure).toArray();
    Arrays.sort(values);
    int tail = (int) (values.length * TAIL);
    return new Interval(values[tail], values[values.length - 1 - tail]);
  }
}
