package io.lantu.learn;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each feature of a candidate speaks for it, in log-odds. Features that the model does not
 * know say nothing. Immutable.
 */
public final class LogisticModel {
  static final String BIAS = "bias";

  private final Map<String, Double> weights;

  LogisticModel(Map<String, Double> weights) {
    this.weights = new HashMap<>(weights);
  }

  /** Number of features with a weight. */
  public int size() {
    return weights.size();
  }

  /** From 0 to 1: how probable a candidate with these features is. */
  public double probability(Collection<String> features) {
    return sigmoid(logOdds(features));
  }

  double logOdds(Collection<String> features) {
    double sum = weight(BIAS);
    for (String feature : features) {
      sum += weight(feature);
    }
    return sum;
  }

  /** What a feature says, in log-odds. */
  public double weight(String feature) {
    Double weight = weights.get(feature);
    return weight == null ? 0 : weight;
  }

  /** What these features say, each once with all that it adds, the bias among them. */
  public List<FeatureWeight> evidence(Collection<String> features) {
    Map<String, Double> sums = new TreeMap<>();
    sums.put(BIAS, weight(BIAS));
    features.forEach(feature -> sums.merge(feature, weight(feature), Double::sum));
    return FeatureWeight.strongestFirst(sums);
  }

  static double sigmoid(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** A line for each feature, sorted by name. */
  public List<String> lines() {
    return new TreeMap<>(weights)
        .entrySet().stream().map(e -> e.getKey() + '\t' + e.getValue()).toList();
  }

  /**
   * Reads {@link #lines}.
   *
   * @throws IllegalArgumentException if a line does not fit
   */
  public static LogisticModel read(List<String> lines) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines) {
      int tab = line.lastIndexOf('\t');
      try {
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new IllegalArgumentException("not a feature and its weight: " + line, e);
      }
    }
    return new LogisticModel(weights);
  }
}
