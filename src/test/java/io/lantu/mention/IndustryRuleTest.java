package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IndustryRuleTest {
  private static final String TAIYUAN = "140100";

  private final Tagger tagger = Tagger.standard(Sentences.SEGMENTER, Sentences.DIVISIONS);

  private List<Mention> found(String words) {
    return tagger.tag(Sentences.tagged(TAIYUAN, words).report()).stream()
        .filter(IndustryMention.class::isInstance)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/corpus/industry-mentions.tsv",
      delimiter = '\t',
      quoteCharacter = '\0')
  void corpus(String words, String names) {
    List<String> expected = names == null ? List.of() : List.of(names.split("\\|"));
    assertThat(found(words)).extracting(Mention::name).containsExactlyElementsOf(expected);
  }

  @Test
  void theNameStandsAtTheSpanAndTheConfidenceIsAProbability() {
    String words = "大力发展风电、光伏、氢能等产业，推动新材料产业集群发展";
    List<Mention> found = found(words);
    assertThat(found).hasSize(4);
    for (Mention mention : found) {
      assertThat(mention.span().of(words)).isEqualTo(mention.name());
      assertThat(mention.confidence()).isBetween(0.4, 1.0);
    }
  }

  @Test
  void mentionsOfOneSentenceDoNotOverlap() {
    String words = "培育新能源汽车零部件制造、锂电池材料、新能源装备制造等产业集群";
    List<Mention> found = found(words);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i - 1).span().end()).isLessThanOrEqualTo(found.get(i).span().begin());
    }
  }
}
