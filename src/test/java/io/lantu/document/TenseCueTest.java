package io.lantu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TenseCueTest {
  @Test
  void headingsAndOpenings() {
    assertCues(
        """
        太原市2023年政府工作报告
        一、2022年工作回顾
        新建学校3所。今年将再建2所。
        二、2023年工作安排
        去年建成的公园免费开放。新建公园2个。
        落实各项部署。
        """,
        """
        PLAN ASSUMED
        REVIEW HEADING 回顾
        REVIEW HEADING 回顾
        PLAN SENTENCE_OPENING 今年
        PLAN HEADING 安排
        REVIEW SENTENCE_OPENING 去年
        REVIEW PARAGRAPH_OPENING 去年
        PLAN HEADING 安排
        """);
  }

  @Test
  void whatEarlierParagraphsAndPartsTell() {
    assertCues(
        """
        太原市2023年政府工作报告
        各位代表：
        过去一年，全市经济稳中有进。
        新建学校3所。
        一、2023年工作安排
        新建公园2个。
        二、坚持党的全面领导
        落实各项部署。
        """,
        """
        PLAN ASSUMED
        PLAN ASSUMED
        REVIEW SENTENCE_OPENING 过去一年
        REVIEW EARLIER_OPENING 过去一年
        PLAN HEADING 安排
        PLAN HEADING 安排
        PLAN EARLIER_HEADING 安排
        PLAN EARLIER_HEADING 安排
        """);
  }

  /** A line a sentence: its tense, where the words stand that tell it, the words. */
  private static void assertCues(String text, String expected) {
    assertThat(
            Readings.report(text).sentences().stream()
                .map(Sentence::cue)
                .map(cue -> (cue.tense() + " " + cue.source() + " " + cue.words()).strip())
                .collect(Collectors.joining("\n", "", "\n")))
        .isEqualTo(expected);
  }
}
