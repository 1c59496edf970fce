package io.lantu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.mention.Kind;
import io.lantu.mention.Sentences;
import io.lantu.mention.Truth;
import io.lantu.mention.Truth.KnownName;
import io.lantu.mention.Truth.Verdict;
import io.lantu.text.Span;
import org.junit.jupiter.api.Test;

class GoldTruthTest {
  private static final String WORDS = "建成东湖水厂；支持青石集团。青石集团扩产，发展氢能";
  private static final Truth TRUTH =
      new GoldTruth(
          Sentences.report(WORDS),
          Annotated.rows(
              "0 P 东湖水厂项目 done", "1 E 青石集团", "2 ?E 青石集团", "2 I 氢能产业", "2 ?I 氢能", "2 C 青石县"));

  @Test
  void namesAreComparedAsTheScorerDoes() {
    assertThat(verdict(Kind.PROJECT, "东湖水厂", "东湖水厂")).isEqualTo(Verdict.RIGHT);
    assertThat(verdict(Kind.PROJECT, "东湖水厂", "东湖")).isEqualTo(Verdict.WRONG);
  }

  @Test
  void theKindAndTheSentenceCount() {
    assertThat(verdict(Kind.ENTERPRISE, "东湖水厂", "东湖水厂")).isEqualTo(Verdict.WRONG);
    assertThat(verdict(Kind.ENTERPRISE, "青石集团。", "青石集团")).isEqualTo(Verdict.RIGHT);
    assertThat(verdict(Kind.ENTERPRISE, "青石集团扩产", "青石集团")).isEqualTo(Verdict.DOUBTFUL);
    assertThat(verdict(Kind.ENTERPRISE, "东湖水厂", "青石集团")).isEqualTo(Verdict.WRONG);
  }

  @Test
  void aSureAnnotationGoesBeforeOneInDoubt() {
    assertThat(verdict(Kind.INDUSTRY, "氢能", "氢能")).isEqualTo(Verdict.RIGHT);
  }

  /** The program's sentences need not end where those of the annotations do. */
  @Test
  void namesAreThoseOfAllSentencesThatTheRangeTouches() {
    assertThat(TRUTH.names(Kind.ENTERPRISE, span("支持青石集团。")))
        .containsExactly(new KnownName("青石集团", false));
    assertThat(TRUTH.names(Kind.ENTERPRISE, new Span(0, WORDS.length())))
        .containsExactly(new KnownName("青石集团", false), new KnownName("青石集团", true));
    assertThat(TRUTH.names(Kind.ENTERPRISE, span("建成东湖水厂；"))).isEmpty();
    assertThat(TRUTH.names(Kind.PROJECT, span("建成东湖水厂；支持")))
        .containsExactly(new KnownName("东湖水厂项目", false));
  }

  private static Verdict verdict(Kind kind, String place, String name) {
    return TRUTH.of(kind, span(place), name);
  }

  private static Span span(String words) {
    int begin = WORDS.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
