package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.Corpus;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** Of these the rules are to see no more than the table says, too. */
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void enterprises(String words, String expected) {
    assertThat(new Proposals(Sentences.report(words)).enterprises().keySet())
        .containsExactlyInAnyOrderElementsOf(Corpus.names(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "支持华为在我市建设研发中心。, enterprise-listed",
    "组建云岭水务集团。, enterprise-suffix",
    "发挥海拓、青骊龙头带动作用。, enterprise-enumerated",
    "支持青骊醋业技术改造。, enterprise-house",
    "推进青骊独立储能示范项目建设。, enterprise-of-project"
  })
  void eachWayToAnEnterpriseHasItsName(String words, String rule) {
    assertThat(new Proposals(Sentences.report(words)).enterprises().values()).containsOnly(rule);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void industries(String words, String expected) {
    assertThat(new Proposals(Sentences.report("140100", words)).industries())
        .containsAll(Corpus.names(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"优化提升传统产业", "培育壮大特色产业、优势产业", "前瞻布局未来产业", "构建现代化产业体系", "支持民营经济发展"})
  void whatSaysNothingOfTheIndustryIsNotProposed(String words) {
    assertThat(new Proposals(Sentences.report(words)).industries()).isEmpty();
  }
}
