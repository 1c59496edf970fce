package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedSentenceTest {
  @ParameterizedTest
  @ValueSource(strings = {"云岭市开工建设 青骊负极材料项目，总投资30亿元。", "　 年内\t建成 ", "加快SK海拓2×100万千瓦电站建设", ""})
  void theTokensOfARangeAreThoseThatShareACharacterWithIt(String words) {
    TaggedSentence sentence = Sentences.tagged(Sentences.report(words));
    for (int begin = -1; begin <= words.length(); begin++) {
      for (int end = begin; end <= words.length() + 1; end++) {
        int from = begin;
        int to = end;
        assertThat(sentence.tokens(begin, end))
            .as(begin + " to " + end)
            .isEqualTo(
                sentence.tokens().stream()
                    .filter(t -> from < to)
                    .filter(t -> t.span().begin() < to && from < t.span().end())
                    .toList());
      }
    }
  }
}
