package io.lantu.lexicon;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each feature of a phrase speaks for its being the name of an undertaking. Immutable,
 * safe for all threads.
 */
public final class ProjectWeights {
  private static final String RESOURCE = "project-weights.tsv";
  private static final ProjectWeights WEIGHTS = new ProjectWeights();

  private final Map<String, Double> byFeature =
      TsvResource.read(
              RESOURCE,
              row -> Map.entry(row.required(0), new BigDecimal(row.required(1)).doubleValue()))
          .stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private ProjectWeights() {}

  /** The table that comes with the program; read once. */
  public static ProjectWeights load() {
    return WEIGHTS;
  }

  /**
   * The weight of a feature.
   *
   * @throws IllegalArgumentException if the table has no such feature
   */
  public double of(String feature) {
    Double weight = byFeature.get(feature);
    if (weight == null) {
      throw new IllegalArgumentException(RESOURCE + " has no " + feature);
    }
    return weight;
  }
}
