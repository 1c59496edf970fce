package io.lantu.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleConfidenceTest {
  @Test
  void aRuleThatWasNeverCountedIsTrustedAsExpected() {
    assertThat(RuleConfidence.unknown().of("growth")).isEqualTo(0.9);
    assertThat(counted("growth", 5, 5).of("level")).isEqualTo(0.9);
  }

  @Test
  void littleEvidenceMovesLittle() {
    assertThat(counted("growth", 0, 1).of("growth")).isCloseTo(9.0 / 11, within(0.001));
    assertThat(counted("growth", 1, 1).of("growth")).isCloseTo(10.0 / 11, within(0.001));
  }

  @Test
  void muchEvidenceIsTheShareThatWasRight() {
    assertThat(counted("growth", 2000, 10_000).of("growth")).isCloseTo(0.2, within(0.001));
    assertThat(counted("growth", 10_000, 10_000).of("growth")).isLessThanOrEqualTo(1);
  }

  @Test
  void rulesAreWrittenInOneOrder() {
    RuleConfidence.Counter counter = new RuleConfidence.Counter();
    List.of("scope", "growth", "level").forEach(rule -> counter.add(rule, true));
    assertThat(counter.lines()).isSorted().hasSize(3);
  }

  @Test
  void linesThatDoNotFitAreShown() {
    for (String line : new String[] {"growth", "growth\tmuch", "growth\t0.5\t0.5", "growth\t1.2"}) {
      ModelFile model = new ModelFile(List.of(), Map.of(RuleConfidence.PART, List.of(line)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RuleConfidence.of(model))
          .withMessageContaining(line);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleConfidence.of(new ModelFile(List.of(), Map.of())))
        .withMessageContaining(RuleConfidence.PART);
  }

  private static RuleConfidence counted(String rule, int right, int all) {
    RuleConfidence.Counter counter = new RuleConfidence.Counter();
    for (int i = 0; i < all; i++) {
      counter.add(rule, i < right);
    }
    return RuleConfidence.of(
        new ModelFile(List.of(), Map.of(RuleConfidence.PART, counter.lines())));
  }
}
