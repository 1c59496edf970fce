package io.lantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Industries, word lists and feature weights, as they come with the program. */
class WordResourcesTest {
  @Test
  void industriesAreFoundByNameAndByAlias() {
    Industries industries = Industries.load();
    assertThat(industries.all()).hasSizeGreaterThan(500);
    for (Industry industry : industries.all()) {
      assertThat(industries.named(industry.name())).contains(industry);
      for (String alias : industry.aliases()) {
        assertThat(industries.named(alias)).as(alias).isPresent();
      }
    }
    assertThat(industries.named("没有这个行业")).isEmpty();
  }

  @Test
  void wordsHaveARole() {
    WordLists words = WordLists.load("industry-words.tsv");
    assertThat(words.words("tail")).contains("产业链").doesNotContain("");
    assertThat(words.roles()).contains("verb", "generic");
    assertThatThrownBy(() -> words.words("no-such-role"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-role");
    assertThatThrownBy(() -> WordLists.load("no-such.tsv"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFeatureThatSpeaksForACandidateRaisesItsProbability() {
    FeatureWeights weights = FeatureWeights.load("industry-weights.tsv");
    double none = weights.probability(List.of());
    assertThat(weights.probability(List.of("label=industry"))).isGreaterThan(none);
    assertThat(weights.probability(List.of("ends-generic"))).isLessThan(none);
    assertThat(weights.probability(List.of("a feature that nobody knows"))).isEqualTo(none);
    assertThat(none).isBetween(0.0, 1.0);
  }
}
