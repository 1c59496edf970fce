package io.lantu.lexicon;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A logistic model as a table: how much each feature speaks for a candidate, in log-odds. Features
 * that the table does not know say nothing. Immutable.
 */
public final class FeatureWeights {
  private static final String BIAS = "bias";

  private final Map<String, Double> byFeature;

  private FeatureWeights(Map<String, Double> byFeature) {
    this.byFeature = byFeature;
  }

  /**
   * Reads a resource that lies beside this class: feature, weight.
   *
   * @throws IllegalStateException if it is missing or a line does not fit
   */
  public static FeatureWeights load(String resource) {
    return new FeatureWeights(
        TsvResource.read(
                resource, row -> Map.entry(row.required(0), Double.valueOf(row.required(1))))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** From 0 to 1: how probable a candidate with these features is. */
  public double probability(Collection<String> features) {
    double sum = byFeature.getOrDefault(BIAS, 0.0);
    for (String feature : features) {
      sum += byFeature.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
