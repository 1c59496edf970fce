package io.lantu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.Report;
import io.lantu.document.Tense;
import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Units;
import io.lantu.mention.ProjectMention;
import io.lantu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A number becomes a fact, or there is a word for why not. */
class UnreadNumbersTest {
  private static final MeasurementReader READER =
      new MeasurementReader(
          Divisions.load(), Units.load(), Indicators.load(), RuleConfidence.unknown());
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");

  @ParameterizedTest
  @CsvFileSource(resources = "/corpus/unread-numbers.tsv", delimiter = '\t', quoteCharacter = '`')
  void corpus(String text, String number, String reason) {
    Report report = report(text);
    assertThat(READER.numbers(report, List.of(), List.of()).get(0).unread())
        .extracting(n -> n.span().of(text) + " " + n.reason())
        .contains(number + " " + reason);
  }

  @Test
  void aNumberInsideAProjectsName() {
    String text = "建成云岭12万吨水厂。";
    var project = new ProjectMention(0, new Span(2, 10), "云岭12万吨水厂", "project", 1);
    assertThat(READER.numbers(report(text), List.of(project), List.of()).get(0).unread())
        .containsExactly(new UnreadNumber(new Span(4, 8), "in-project-name"));
  }

  @Test
  void theReasonsAreDocumented() throws IOException {
    assertDocumented("src/main/resources/io/lantu/fact/not-quantities.tsv", 0);
    assertDocumented("src/test/resources/corpus/unread-numbers.tsv", 2);
  }

  private static void assertDocumented(String table, int column) throws IOException {
    String page = Files.readString(Path.of("docs/explain.md"));
    assertThat(Files.readAllLines(Path.of(table)))
        .filteredOn(line -> !line.startsWith("#"))
        .extracting(line -> line.split("\t")[column])
        .allSatisfy(reason -> assertThat(page).contains("`" + reason + "`"));
  }

  /** No number is lost in silence: those of the corpus of measurements all have their place. */
  @ParameterizedTest
  @MethodSource("io.lantu.fact.MeasurementCorpusTest#measurements")
  void everyNumberIsSomewhere(String rule, String text) {
    Report report = report(text);
    for (MeasurementReader.Numbers numbers : READER.numbers(report, List.of(), List.of())) {
      Span sentence = numbers.sentence().span();
      Matcher digits = DIGITS.matcher(text).region(sentence.begin(), sentence.end());
      while (digits.find()) {
        Span here = new Span(digits.start(), digits.end());
        boolean fact = numbers.facts().stream().anyMatch(f -> f.evidence().span().contains(here));
        boolean unread = numbers.unread().stream().anyMatch(n -> n.span().overlaps(here));
        assertThat(fact || unread).as(text + " " + here.of(text)).isTrue();
      }
    }
  }

  private static Report report(String text) {
    return new InventedSection("140100", 2024, Tense.PLAN, "").report(text);
  }
}
