package io.lantu.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fits a {@link LogisticModel} to candidates that are right or wrong. One thread and a fixed order:
 * the same candidates give the same weights.
 */
public final class LogisticTrainer {
  /** Fits whose mean is taken: what the order of the candidates does to one is evened out. */
  private static final int FITS = 6;

  private static final int ROUNDS = 8;
  private static final double RATE = 0.1;
  private static final double PENALTY = 2e-4;
  private static final int LEAST_SEEN = 5;
  private static final long SEED = 20260101;

  private final Map<String, Integer> rows = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<int[]> examples = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();
  private final List<Integer> seen = new ArrayList<>();

  public LogisticTrainer() {
    row(LogisticModel.BIAS);
  }

  public void add(Collection<String> features, boolean isRight) {
    int[] mine = new int[features.size() + 1];
    int k = 0;
    for (String feature : features) {
      mine[++k] = row(feature);
    }
    for (int row : mine) {
      seen.set(row, seen.get(row) + 1);
    }
    examples.add(mine);
    right.add(isRight);
  }

  public int size() {
    return examples.size();
  }

  public LogisticModel train() {
    double[] sums = new double[names.size()];
    for (int fit = 0; fit < FITS; fit++) {
      DualAveraging weights = fit(new Random(SEED + fit));
      for (int row = 0; row < sums.length; row++) {
        sums[row] += weights.settled(row);
      }
    }
    Map<String, Double> fitted = new HashMap<>();
    for (int row = 0; row < sums.length; row++) {
      double weight = Math.round(sums[row] / FITS * 1000) / 1000.0;
      if (weight != 0) {
        fitted.put(names.get(row), weight);
      }
    }
    return new LogisticModel(fitted);
  }

  private DualAveraging fit(Random random) {
    DualAveraging weights = new DualAveraging(names.size(), RATE, PENALTY);
    List<Integer> order =
        IntStream.range(0, examples.size())
            .boxed()
            .collect(Collectors.toCollection(ArrayList::new));
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(index -> step(weights, index));
    }
    return weights;
  }

  private void step(DualAveraging weights, int index) {
    weights.beginStep();
    double sum = 0;
    for (int row : examples.get(index)) {
      sum += seen.get(row) >= LEAST_SEEN ? weights.weight(row) : 0;
    }
    double gradient = LogisticModel.sigmoid(sum) - (right.get(index) ? 1 : 0);
    for (int row : examples.get(index)) {
      if (seen.get(row) >= LEAST_SEEN) {
        weights.descend(row, gradient);
      }
    }
  }

  private int row(String feature) {
    return rows.computeIfAbsent(
        feature,
        name -> {
          names.add(name);
          seen.add(0);
          return names.size() - 1;
        });
  }
}
