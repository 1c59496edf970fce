package io.lantu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.Tense;
import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Units;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of sentences are the specification of {@link MeasurementReader}. */
class MeasurementCorpusTest {
  private static final MeasurementReader READER =
      new MeasurementReader(
          Divisions.load(), Units.load(), Indicators.load(), RuleConfidence.unknown());

  static Stream<String[]> rows(String table) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/corpus", table)).stream()
        .filter(line -> !line.startsWith("#") && !line.isEmpty())
        .map(line -> (line + "\t").split("\t", -1));
  }

  static Stream<String[]> measurements() throws IOException {
    return rows("measurements.tsv");
  }

  static Stream<String[]> placements() throws IOException {
    return rows("placements.tsv");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void measurements(String rule, String sentence, String expected) {
    InventedSection section = new InventedSection("140300", 2024, Tense.REVIEW, "");
    List<Fact> facts = READER.read(section.report(sentence), List.of(), List.of());
    assertThat(facts.stream().map(MeasurementCorpusTest::told).collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{3} under {2}")
  @MethodSource
  void placements(String place, String tense, String heading, String text, String expected) {
    InventedSection section = new InventedSection(place, 2023, Tense.valueOf(tense), heading);
    List<Fact> facts = READER.read(section.report(text), List.of(), List.of());
    assertThat(facts.stream().map(MeasurementCorpusTest::placed).collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  private static String told(Fact fact) {
    Measurement m = measurement(fact);
    return "%s: %s %s %s %s %s"
        .formatted(
            fact.evidence().rule(),
            m.indicator(),
            m.kind().token(),
            m.comparator().token(),
            m.quantity().value().toPlainString(),
            m.quantity().unit());
  }

  private static String placed(Fact fact) {
    Measurement m = measurement(fact);
    Period period = m.period();
    return "%s %s %s-%s %s"
            .formatted(
                fact instanceof Target ? "target" : "result",
                m.known().map(indicator -> indicator.label()).orElse(m.indicator()),
                period.start().isPresent() ? period.start().getAsInt() : "",
                period.end().isPresent() ? period.end().getAsInt() : "",
                m.scope().part().map(part -> m.scope().division().name() + "/").orElse("")
                    + m.scope().name())
        + period.basis().map(basis -> " " + basis.token()).orElse("")
        + period
            .lastDay()
            .map(last -> " " + period.firstDay().map(Object::toString).orElse("") + ".." + last)
            .orElse("");
  }

  static Measurement measurement(Fact fact) {
    return fact instanceof Target target ? target.measurement() : ((Result) fact).measurement();
  }
}
