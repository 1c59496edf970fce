package io.lantu.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.text.Segmenter;
import io.lantu.text.Token;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HanlpSegmenterTest {
  private static final String TEXT =
      "今年，我市将加快建设 青石湖𠮷野产业园二期，全年完成投资12.5亿元、增长7%（其中AI企业占30%）。\n新增就业5万人";

  private final Segmenter segmenter = new HanlpSegmenter();

  @Test
  void tokensCoverTheTextButForSpace() {
    StringBuilder rest = new StringBuilder(TEXT);
    int from = 0;
    for (Token token : segmenter.segment(TEXT)) {
      assertThat(token.span().begin()).isGreaterThanOrEqualTo(from);
      assertThat(token.span().of(TEXT)).isEqualTo(token.text());
      assertThat(token.tag()).isNotBlank();
      from = token.span().end();
      for (int i = token.span().begin(); i < from; i++) {
        rest.setCharAt(i, ' ');
      }
    }
    assertThat(rest.toString()).isBlank();
  }

  @Test
  void sameTokensFromManyThreads() {
    List<Token> alone = segmenter.segment(TEXT);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> segmenter.segment(TEXT)))
        .allMatch(alone::equals);
  }

  @Test
  void noTextHasNoTokens() {
    assertThat(segmenter.segment("")).isEmpty();
    assertThat(segmenter.segment(" \n\u3000")).isEmpty();
  }

  @Test
  void standardOutputStaysForResults() {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      new HanlpSegmenter().segment(TEXT);
      new HanlpSimplifier().simplify("經濟");
    } finally {
      System.setOut(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
