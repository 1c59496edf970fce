package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.lantu.learn.KnownSpans;
import io.lantu.learn.RuleConfidence;
import io.lantu.text.Span;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A letter for each character: B, I, L of a name, O outside, ? of what nothing is known. */
class TruthAlignerTest {
  private static final SentenceReader READER =
      new SentenceReader(Sentences.DIVISIONS, RuleConfidence.unknown());

  /** Names of one kind; those with a ? before them are in doubt. */
  private record Said(Kind kind, List<KnownName> all) implements Truth {
    static Said of(Kind kind, String... names) {
      return new Said(
          kind,
          Arrays.stream(names)
              .map(n -> new KnownName(n.replaceFirst("^[?]", ""), n.startsWith("?")))
              .toList());
    }

    @Override
    public Verdict of(Kind asked, Span place, String name) {
      return names(asked, place).stream()
          .filter(n -> n.name().equals(name))
          .findFirst()
          .map(n -> n.doubtful() ? Verdict.DOUBTFUL : Verdict.RIGHT)
          .orElse(Verdict.WRONG);
    }

    @Override
    public List<KnownName> names(Kind asked, Span range) {
      return asked == kind ? all : List.of();
    }
  }

  @Test
  void aNameIsWhereItsWordsStand() {
    same("支持青石集团扩产。", Kind.ENTERPRISE, "OOBIILOOO", "青石集团");
  }

  @Test
  void theOtherKindsLieOutside() {
    List<KnownSpans> known = align("支持青石集团扩产。", Said.of(Kind.ENTERPRISE, "青石集团"));
    assertThat(known.get(Kind.PROJECT.ordinal())).hasToString("OOOOOOOOO");
    assertThat(known.get(Kind.INDUSTRY.ordinal())).hasToString("OOOOOOOOO");
  }

  @Test
  void everyPlaceOfANameCounts() {
    same("青石集团、青石集团。", Kind.ENTERPRISE, "BIILOBIILO", "青石集团");
  }

  @Test
  void aNameInsideALongerOneIsNotMarkedAgain() {
    same("青石集团、青石。", Kind.ENTERPRISE, "BIILOBLO", "青石", "青石集团");
  }

  @Test
  void aRestoredNameStandsAtItsMember() {
    same("启动东湖、西溪污水处理厂建设。", Kind.PROJECT, "OOBLOBIIIIILOOO", "东湖污水处理厂", "西溪污水处理厂");
  }

  @Test
  void aRestoredNameInDoubtLeavesItsMemberOpen() {
    same("启动东湖、西溪污水处理厂建设。", Kind.PROJECT, "OO??OBIIIIILOOO", "?东湖污水处理厂", "西溪污水处理厂");
  }

  @Test
  void aNameInDoubtLeavesItsPlaceOpen() {
    same("支持青石集团和云鼎。", Kind.ENTERPRISE, "OO????OBLO", "?青石集团", "云鼎");
  }

  @Test
  void aSureNameGoesBeforeTheSameInDoubt() {
    same("支持青石集团。", Kind.ENTERPRISE, "OOBIILO", "?青石集团", "青石集团");
  }

  /**
   * Annotators write an industry down once for a sentence; which of its places they mean is open.
   */
  @Test
  void anIndustryNamedTwiceIsOpenAtBothPlaces() {
    same("发展氢能，延伸氢能产业链。", Kind.INDUSTRY, "OO??OOO??OOOO", "氢能");
    same("发展氢能产业链。", Kind.INDUSTRY, "OOBLOOOO", "氢能");
  }

  @Test
  void aNameThatCannotBePlacedLeavesTheSentenceOpen() {
    same("支持青石集团。", Kind.ENTERPRISE, "???????", "青石集团", "青石控股有限公司");
    List<KnownSpans> known = align("支持青石集团。", Said.of(Kind.ENTERPRISE, "青石控股有限公司"));
    assertThat(known.get(Kind.PROJECT.ordinal())).hasToString("OOOOOOO");
  }

  @Test
  void quotesAreNoPartOfTheComparison() {
    same("支持“青石”集团。", Kind.ENTERPRISE, "OOOBIIILO", "青石集团");
    same("支持青石集团。", Kind.ENTERPRISE, "OOBIILO", "“青石”集团");
  }

  @Test
  void aNameOfOneCharacterIsOpenOnlyThere() {
    same("支持醋产业。", Kind.INDUSTRY, "OO?OOO", "醋");
  }

  /** Such a name once made the search stand still. */
  @Test
  void aNameOfQuotesAloneEnds() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> same("支持青石。", Kind.ENTERPRISE, "?????", "“”"));
  }

  private static void same(String words, Kind kind, String expected, String... names) {
    assertThat(align(words, Said.of(kind, names)).get(kind.ordinal())).hasToString(expected);
  }

  private static List<KnownSpans> align(String words, Truth truth) {
    return TruthAligner.align(READER.read(Sentences.tagged(Sentences.report(words))), truth);
  }
}
