package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Division;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionRuleTest {
  private final DivisionRule rule = new DivisionRule(Sentences.DIVISIONS, RuleConfidence.unknown());

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(
      resources = "/corpus/division-mentions.tsv",
      delimiter = '\t',
      quoteCharacter = '\0')
  void corpus(String place, String words, String names) {
    List<String> expected = names == null ? List.of() : List.of(names.split("\\|"));
    assertThat(rule.find(Sentences.tagged(place, words)))
        .extracting(Mention::name)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void theNameStandsAtTheSpan() {
    String words = "支持清徐县、阳曲和太原武宿机场";
    for (Mention mention : rule.find(Sentences.tagged("140100", words))) {
      assertThat(mention.span().of(words)).isEqualTo(mention.name());
    }
  }

  @Test
  void namesakesAreTakenFromTheReportsOwnProvince() {
    assertThat(resolved("210000", "支持朝阳建设粮食基地")).isEqualTo("211300");
    assertThat(resolved("110000", "支持朝阳区更新")).isEqualTo("110105");
    assertThat(resolved("220000", "支持朝阳区更新")).isEqualTo("220104");
  }

  @Test
  void aParentBeforeItDecides() {
    List<Mention> found = rule.find(Sentences.tagged("140000", "与北京市朝阳区签约"));
    assertThat(code(found.get(1))).isEqualTo("110105");
  }

  @Test
  void whatNothingDecidesStaysOpen() {
    List<Mention> found = rule.find(Sentences.tagged("440000", "考察朝阳区经验"));
    assertThat(found).hasSize(1);
    assertThat(((DivisionMention) found.get(0)).division())
        .isInstanceOfSatisfying(
            Resolution.Ambiguous.class, a -> assertThat(a.candidates()).hasSizeGreaterThan(1));
  }

  @ParameterizedTest(name = "{1} in a report of {0}")
  @CsvSource({
    // the list
    "430100, 推进株洲、湘潭、长沙一体化, 长沙, 430100",
    "430100, 推进浏阳、宁乡、长沙分工协作, 长沙, 430121",
    "430100, 推进长沙、湘潭、岳阳、衡阳协同, 衡阳, 430400",
    "220100, 长春、吉林、四平三市联动, 吉林, 220200",
    // what holds it
    "430100, 长沙市长沙县开工建设, 长沙县, 430121",
    "440100, 赴徐州市鼓楼区考察, 鼓楼区, 320302",
    // what is said of it
    "430100, 长沙市区道路拓宽, 长沙市, 430100",
    "430100, 长沙全市推开, 长沙, 430100",
    "430100, 建设长沙县城第二水厂, 长沙, 430121",
    "430181, 长沙机场改扩建, 长沙, 430100",
    "430100, 支持省会长沙加快发展, 长沙, 430100",
    // a province and a stranger speak of cities
    "430000, 支持长沙加快发展, 长沙, 430100",
    "440000, 与长沙签订协议, 长沙, 430100",
    // the nearest
    "320300, 支持鼓楼区更新, 鼓楼区, 320302",
    "140300, 推进郊区发展, 郊区, 140311",
    // former names
    "420600, 支持襄樊加快发展, 襄樊, 420600",
    "110000, 支持崇文区更新, 崇文区, 110101"
  })
  void theSentenceOrTheReportDecides(String place, String words, String name, String code) {
    assertThat(resolutions(place, words, name)).containsExactly(code);
  }

  @ParameterizedTest(name = "{1} in a report of {0}")
  @CsvSource({
    "430100, 支持长沙加快发展, 长沙, 430100 430121",
    "430121, 支持长沙加快发展, 长沙, 430100 430121",
    "430181, 支持长沙加快发展, 长沙, 430100 430121",
    "220200, 支持吉林加快发展, 吉林, 220000 220200",
    "320000, 支持鼓楼区更新, 鼓楼区, 320106 320302",
    "330100, 支持江干区更新, 江干区, 330102 330114"
  })
  void whatNothingDecidesKeepsItsCandidates(
      String place, String words, String name, String candidates) {
    assertThat(resolutions(place, words, name)).containsExactlyInAnyOrder(candidates.split(" "));
  }

  private List<String> resolutions(String place, String words, String name) {
    return rule.find(Sentences.tagged(place, words)).stream()
        .filter(m -> m.name().equals(name))
        .map(m -> ((DivisionMention) m).division())
        .flatMap(
            r ->
                r instanceof Resolution.Resolved one
                    ? Stream.of(one.division())
                    : ((Resolution.Ambiguous) r).candidates().stream())
        .map(Division::code)
        .toList();
  }

  private String resolved(String place, String words) {
    return code(rule.find(Sentences.tagged(place, words)).get(0));
  }

  private static String code(Mention mention) {
    return ((Resolution.Resolved) ((DivisionMention) mention).division()).division().code();
  }
}
