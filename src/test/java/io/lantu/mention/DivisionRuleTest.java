package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.learn.RuleConfidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DivisionRuleTest {
  private final DivisionRule rule = new DivisionRule(Sentences.DIVISIONS, RuleConfidence.unknown());

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(
      resources = "/corpus/division-mentions.tsv",
      delimiter = '\t',
      quoteCharacter = '\0')
  void corpus(String place, String words, String names) {
    List<String> expected = names == null ? List.of() : List.of(names.split("\\|"));
    assertThat(rule.find(Sentences.tagged(place, words)))
        .extracting(Mention::name)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void theNameStandsAtTheSpan() {
    String words = "支持清徐县、阳曲和太原武宿机场";
    for (Mention mention : rule.find(Sentences.tagged("140100", words))) {
      assertThat(mention.span().of(words)).isEqualTo(mention.name());
    }
  }

  @Test
  void namesakesAreTakenFromTheReportsOwnProvince() {
    assertThat(resolved("210000", "支持朝阳建设粮食基地")).isEqualTo("211300");
    assertThat(resolved("110000", "支持朝阳区更新")).isEqualTo("110105");
    assertThat(resolved("220000", "支持朝阳区更新")).isEqualTo("220104");
  }

  @Test
  void aParentBeforeItDecides() {
    List<Mention> found = rule.find(Sentences.tagged("140000", "与北京市朝阳区签约"));
    assertThat(code(found.get(1))).isEqualTo("110105");
  }

  @Test
  void whatNothingDecidesStaysOpen() {
    List<Mention> found = rule.find(Sentences.tagged("440000", "考察朝阳区经验"));
    assertThat(found).hasSize(1);
    assertThat(((DivisionMention) found.get(0)).division())
        .isInstanceOfSatisfying(
            Resolution.Ambiguous.class, a -> assertThat(a.candidates()).hasSizeGreaterThan(1));
  }

  private String resolved(String place, String words) {
    return code(rule.find(Sentences.tagged(place, words)).get(0));
  }

  private static String code(Mention mention) {
    return ((Resolution.Resolved) ((DivisionMention) mention).division()).division().code();
  }
}
