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
    assertThat(answer.map(cue -> cue.tense().name()).orElse("-")).isEqualTo(tense);
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

  @Test
  void mixedAndSilentPartsAreReadOn() {
    assertTenses(
        """
        太原市2026年政府工作报告
        一、“十四五”时期发展成就和“十五五”时期主要目标
        新建学校3所。
        （一）“十五五”时期目标任务
        新建公园2个。
        """,
        "P R R P P");
    assertTenses(
        """
        太原市2023年政府工作报告
        一、2022年工作回顾
        新建学校3所。
        二、谱写发展新篇章
        今年是关键一年。
        新建公园2个。
        三、2023：干在实处
        新建医院1所。
        """,
        "P R R R P P P P");
  }

  @Test
  void partsWithoutNumbers() {
    assertTenses(
        """
        太原市2023年政府工作报告（摘要）
        市十五届人大一次会议开幕，市长向大会报告工作，全面总结成绩，部署今后任务。
        【过去五年】
        新建学校3所，让孩子们在家门口上学；建成公园2个，让市民推窗见绿、出门见园。
        今后五年
        新建医院1所，改造小区20个，让群众看病更近、住得更好，生活一年更比一年强。
        """,
        "P P R RR P P");
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
