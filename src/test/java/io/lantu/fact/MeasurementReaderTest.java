package io.lantu.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.document.Report;
import io.lantu.document.ReportReader;
import io.lantu.document.Tense;
import io.lantu.hanlp.HanlpSimplifier;
import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Units;
import io.lantu.mention.ProjectMention;
import io.lantu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementReaderTest {
  private static final MeasurementReader READER =
      new MeasurementReader(
          Divisions.load(), Units.load(), Indicators.load(), RuleConfidence.unknown());

  private static List<Fact> read(String text) {
    return READER.read(
        new InventedSection("140300", 2024, Tense.PLAN, "").report(text), List.of(), List.of());
  }

  @Test
  void evidenceIsTheWordsFromIndicatorToNumber() {
    String text = "坚持稳中求进。今年力争新建公办幼儿园20所，地区生产总值增长6%左右、力争更好。";
    assertThat(read(text))
        .extracting(fact -> fact.evidence().span().of(text), fact -> fact.evidence().sentence())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("新建公办幼儿园20所", 1),
            org.assertj.core.groups.Tuple.tuple("地区生产总值增长6%左右", 1));
  }

  @Test
  void theEndsOfARangeKnowEachOther() {
    List<Measurement> both =
        read("地区生产总值增长4.5%—5%，引进企业5—8家。").stream().map(MeasurementCorpusTest::measurement).toList();
    assertThat(both).hasSize(4);
    assertThat(both).allMatch(m -> m.other().filter(both::contains).isPresent());
    assertThat(both).extracting(m -> m.other().orElseThrow().other().orElseThrow()).isEqualTo(both);
    assertThat(read("地区生产总值增长5%，引进企业8家。"))
        .extracting(fact -> MeasurementCorpusTest.measurement(fact).otherEnd())
        .containsOnly(java.util.Optional.empty());
  }

  @Test
  void numbersInsideProjectNamesAreNotRead() {
    String text = "建成青石600套安置房项目，新建学校3所。";
    Report report = new InventedSection("140300", 2024, Tense.PLAN, "").report(text);
    Span name = new Span(text.indexOf("青石"), text.indexOf("，"));
    ProjectMention project = new ProjectMention(0, name, name.of(text), "test", 1);
    assertThat(READER.read(report, List.of(project), List.of()))
        .extracting(fact -> MeasurementCorpusTest.measurement(fact).indicator())
        .containsExactly("新建学校");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "、", "和", "增长", "达到", "增长5%、", "新增3家企业、", "新建", "同比", "5、", "从5%提高到", "人均", "（5%", "“5%"
      })
  void repeatedWordsNeitherBreakNorStallIt(String words) {
    String text = "地区生产总值" + words.repeat(20_000 / words.length()) + "增长5%。";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
  }

  @Test
  void spansOfSharedTextsLieInTheirSentences() throws IOException {
    Path shared = Path.of("../shared");
    assumeTrue(Files.isDirectory(shared), "../shared is not here");
    ReportReader reader = new ReportReader(new HanlpSimplifier(), Divisions.load());
    try (Stream<Path> texts =
        Stream.concat(
            Files.list(shared.resolve("reports")), Files.list(shared.resolve("corpus")))) {
      for (Path path : texts.sorted().toList()) {
        Report report = ((Reading.Read) reader.read(path, Hints.none())).report();
        List<Fact> facts = READER.read(report, List.of(), List.of());
        assertThat(facts).as(path.toString()).isNotEmpty();
        for (Fact fact : facts) {
          Span span = fact.evidence().span();
          assertThat(span.length()).isPositive();
          assertThat(report.sentences().get(fact.evidence().sentence()).span().contains(span))
              .as("%s %s", path, span.of(report.text().text()))
              .isTrue();
        }
      }
    }
  }
}
