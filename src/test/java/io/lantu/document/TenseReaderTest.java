package io.lantu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TenseReaderTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/corpus/tense.tsv", delimiter = '\t', quoteCharacter = '`')
  void corpus(int year, String where, String words, String tense) {
    TenseReader reader = new TenseReader(year);
    var answer = where.equals("heading") ? reader.ofHeading(words) : reader.ofOpening(words);
    assertThat(answer.map(Tense::name).orElse("-")).isEqualTo(tense);
  }

  @Test
  void partsParagraphsAndSentences() {
    assertTenses(
        """
        太原市2023年政府工作报告
        一、2022年工作回顾
        新建学校3所。今年将再建2所。
        （一）推进产业转型。工业投资增长8%。
        二、2023年工作安排
        新建公园2个。去年建成的公园免费开放。
        一年来的实践说明，道路是对的。
        新增床位200张。
        三、坚持党的全面领导
        落实各项部署。
        """,
        "P R RP RR P PR R P P P");
  }

  @Test
  void withoutHeadingsAnOpeningHoldsUntilTheNext() {
    assertTenses(
        """
        太原市2023年政府工作报告
        过去一年，全市经济稳中有进。
        新建学校3所。
        今年，全市要再上台阶。
        新建公园2个。
        """,
        "P R R P P");
  }

  /** A word a line, a letter a sentence. */
  private static void assertTenses(String text, String expected) {
    Report report = Readings.report(text);
    StringBuilder tenses = new StringBuilder();
    int line = 0;
    for (Sentence sentence : report.sentences()) {
      int begin = report.text().text().lastIndexOf('\n', sentence.span().begin());
      tenses.append(begin != line && !tenses.isEmpty() ? " " : "");
      tenses.append(sentence.tense().name().charAt(0));
      line = begin;
    }
    assertThat(tenses.toString()).isEqualTo(expected);
  }
}
