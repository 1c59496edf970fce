package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.document.Report;
import io.lantu.document.ReportReader;
import io.lantu.document.Sentence;
import io.lantu.fact.EnterpriseTies.Judged;
import io.lantu.fact.Fact;
import io.lantu.fact.FactExplanation;
import io.lantu.fact.FactReader;
import io.lantu.fact.ProjectClaim;
import io.lantu.hanlp.HanlpSegmenter;
import io.lantu.hanlp.HanlpSimplifier;
import io.lantu.learn.FeatureWeight;
import io.lantu.learn.ModelFile;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Units;
import io.lantu.mention.ExplainedMention;
import io.lantu.mention.Mention;
import io.lantu.mention.Outcome;
import io.lantu.mention.SentenceExplanation;
import io.lantu.mention.Tagger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An explanation tells of what extraction does, not of something else. */
class ExplanationAgreementTest {
  private static final Divisions DIVISIONS = Divisions.load();
  private static final ModelFile MODEL = ModelFile.shipped();
  private static final ReportReader READER = new ReportReader(new HanlpSimplifier(), DIVISIONS);
  private static final Tagger TAGGER = new Tagger(new HanlpSegmenter(), DIVISIONS, MODEL);
  private static final FactReader FACTS =
      new FactReader(DIVISIONS, Units.load(), Indicators.load(), MODEL);

  @ParameterizedTest
  @ValueSource(strings = {"taiyuan-2022.md", "qingxu-2022.txt", "yangquan-2023.txt"})
  void whatIsKeptIsWhatIsTagged(String sample) {
    Report report = report(sample);
    List<Mention> kept = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      SentenceExplanation explanation = TAGGER.explain(report, sentence);
      explanation.all().forEach(ExplanationAgreementTest::assertConsistent);
      kept.addAll(explanation.kept());
    }
    assertThat(kept).hasSizeGreaterThan(50).containsExactlyElementsOf(TAGGER.tag(report));
  }

  /** The features told add up to the probability, and the probability decides. */
  private static void assertConsistent(ExplainedMention explained) {
    explained
        .support()
        .ifPresent(
            support -> {
              double sum = support.features().stream().mapToDouble(FeatureWeight::weight).sum();
              assertThat(1 / (1 + Math.exp(-sum)))
                  .isCloseTo(support.probability(), Offset.offset(1e-9));
              assertThat(explained.outcome() instanceof Outcome.TooImprobable)
                  .isEqualTo(support.probability() < support.least());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"taiyuan-2022.md", "qingxu-2022.txt", "yangquan-2023.txt"})
  void whatIsSaidIsWhatIsRead(String sample) {
    Report report = report(sample);
    List<Mention> mentions = TAGGER.tag(report);
    List<Fact> said = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      FactExplanation explanation = FACTS.explain(report, mentions, sentence);
      said.addAll(explanation.facts());
      for (Fact fact : explanation.facts()) {
        if (fact instanceof ProjectClaim claim) {
          assertThat(claim.enterprises())
              .containsExactlyElementsOf(
                  explanation.pairs().stream()
                      .filter(pair -> pair.pair().project().equals(claim.project()))
                      .filter(Judged::tied)
                      .map(pair -> pair.pair().enterprise())
                      .toList());
        }
      }
    }
    assertThat(said).hasSizeGreaterThan(50).containsExactlyElementsOf(FACTS.read(report, mentions));
  }

  private static Report report(String sample) {
    Reading reading = READER.read(Path.of("samples", sample), Hints.none());
    return ((Reading.Read) reading).report();
  }
}
