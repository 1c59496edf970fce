package io.lantu.mention;

import io.lantu.learn.FeatureWeight;
import java.util.List;

/**
 * What the models say of a candidate.
 *
 * @param probability that it is a name of its kind, by the model of candidates
 * @param least probability that is asked of its kind
 * @param features what speaks for and against it there, the strongest first
 * @param span probability of exactly these words by the span model, which is among the features
 * @param characters what speaks for and against these words in the span model, the strongest first
 */
public record Support(
    double probability,
    double least,
    List<FeatureWeight> features,
    double span,
    List<FeatureWeight> characters) {
  public Support {
    features = List.copyOf(features);
    characters = List.copyOf(characters);
  }
}
