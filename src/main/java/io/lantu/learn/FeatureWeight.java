package io.lantu.learn;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A feature and what it says.
 *
 * @param weight in log-odds; what is against is negative
 */
public record FeatureWeight(String feature, double weight) {

  /** Those that say something, the strongest first whether for or against. */
  static List<FeatureWeight> strongestFirst(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .filter(e -> e.getValue() != 0)
        .map(e -> new FeatureWeight(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingDouble((FeatureWeight f) -> -Math.abs(f.weight()))
                .thenComparing(FeatureWeight::feature))
        .toList();
  }
}
