package io.lantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Industries and word lists, as they come with the program. */
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
}
