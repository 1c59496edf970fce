package io.lantu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  @Test
  void featuresOfACandidateAddUpAndTheStrongestComesFirst() {
    LogisticModel model =
        LogisticModel.read(List.of("bias\t-1", "red\t0.5", "round\t-2", "heavy\t0.25"));
    List<String> features = List.of("red", "round", "red", "unknown");
    List<FeatureWeight> evidence = model.evidence(features);
    assertThat(evidence)
        .containsExactly(
            new FeatureWeight("round", -2),
            new FeatureWeight("bias", -1),
            new FeatureWeight("red", 1));
    double sum = evidence.stream().mapToDouble(FeatureWeight::weight).sum();
    assertThat(model.probability(features))
        .isCloseTo(1 / (1 + Math.exp(-sum)), Offset.offset(1e-12));
  }

  @Test
  void featuresOfASpanCountByWhereTheyStandInIt() {
    String edge = "\t".repeat(16);
    SpanModel model =
        SpanModel.read(
            List.of(
                "edge one" + edge,
                "edge two" + edge,
                "c=a\t1\t2\t4\t\t\t",
                "c=b\t\t-8\t\t16\t32\t64"));
    String text = "aabab";
    assertThat(
            model.evidence(
                "one",
                1,
                4,
                sink -> {
                  for (int i = 0; i < text.length(); i++) {
                    sink.add(i, "c", text.substring(i, i + 1));
                  }
                }))
        .containsExactly(new FeatureWeight("c=b", -8), new FeatureWeight("c=a", 5));
    assertThat(model.evidence("two", 2, 4, sink -> sink.add(2, "c", "b")))
        .containsExactly(new FeatureWeight("c=b", 16));
  }
}
