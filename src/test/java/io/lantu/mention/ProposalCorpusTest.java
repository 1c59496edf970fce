package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.Corpus;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables specify what the rules propose: a name that they do not see only a model can find. It
 * is no fault that they propose more; {@link DecisionCorpusTest} says what stays of it.
 */
class ProposalCorpusTest {
  static List<String[]> projects() {
    return Corpus.rows("projects.tsv");
  }

  static List<String[]> enterprises() {
    return Corpus.rows("enterprises.tsv");
  }

  static List<String[]> industries() {
    return Corpus.rows("industry-mentions.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void projects(String words, String expected) {
    assertThat(new Proposals(Sentences.report(words)).projects().keySet())
        .containsAll(Corpus.names(expected).stream().map(told -> told.split("=")[0]).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void enterprises(String words, String expected) {
    assertThat(new Proposals(Sentences.report(words)).enterprises().keySet())
        .containsAll(Corpus.names(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void industries(String words, String expected) {
    assertThat(new Proposals(Sentences.report("140100", words)).industries())
        .containsAll(Corpus.names(expected));
  }
}
