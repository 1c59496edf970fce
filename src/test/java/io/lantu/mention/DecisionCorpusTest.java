package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.Corpus;
import io.lantu.document.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model that comes with the program makes of the tables' sentences, by share. */
class DecisionCorpusTest {
  private static final double SHARE = 0.9;
  private static final Tagger TAGGER = Tagger.standard(Sentences.SEGMENTER, Sentences.DIVISIONS);

  @Test
  void projects() {
    Corpus.mostRows(
        "projects.tsv",
        SHARE,
        row -> Corpus.names(row[1]).stream().map(told -> told.split("=")[0]).toList(),
        row -> names(Sentences.report(row[0]), ProjectMention.class));
  }

  @Test
  void enterprises() {
    Corpus.mostRows(
        "enterprises.tsv",
        SHARE,
        row -> Corpus.names(row[1]),
        row -> names(Sentences.report(row[0]), EnterpriseMention.class));
  }

  @Test
  void industries() {
    Corpus.mostRows(
        "industry-mentions.tsv",
        SHARE,
        row -> Corpus.names(row[1]),
        row -> names(Sentences.report("140100", row[0]), IndustryMention.class));
  }

  /** Whatever is decided: each mention lies in the sentence and is as sure as it may be. */
  @ParameterizedTest
  @ValueSource(strings = {"projects.tsv", "enterprises.tsv", "industry-mentions.tsv"})
  void mentionsAreInTextOrderWithAProbability(String table) {
    for (String[] row : Corpus.rows(table)) {
      List<Mention> found = TAGGER.tag(Sentences.report(row[0]));
      assertThat(found).isEqualTo(Tagger.inOrder(found));
      for (Mention mention : found) {
        assertThat(mention.span().end()).isLessThanOrEqualTo(row[0].length());
        assertThat(mention.confidence()).isGreaterThan(0).isLessThanOrEqualTo(1);
        if (mention instanceof IndustryMention || mention instanceof EnterpriseMention) {
          assertThat(mention.span().of(row[0])).isEqualTo(mention.name());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"projects.tsv", "enterprises.tsv", "industry-mentions.tsv"})
  void mentionsOfOneKindDoNotOverlap(String table) {
    for (String[] row : Corpus.rows(table)) {
      List<Mention> found = TAGGER.tag(Sentences.report(row[0]));
      for (Mention one : found) {
        assertThat(found)
            .filteredOn(other -> other != one && other.getClass() == one.getClass())
            .noneMatch(other -> other.span().overlaps(one.span()));
      }
    }
  }

  private static List<String> names(Report report, Class<? extends Mention> kind) {
    return TAGGER.tag(report).stream().filter(kind::isInstance).map(Mention::name).toList();
  }
}
