package io.lantu.cli;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.document.Report;
import io.lantu.document.ReportReader;
import io.lantu.document.Sentence;
import io.lantu.fact.Fact;
import io.lantu.fact.FactExplanation;
import io.lantu.fact.FactReader;
import io.lantu.hanlp.HanlpSegmenter;
import io.lantu.hanlp.HanlpSimplifier;
import io.lantu.learn.ModelFile;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Units;
import io.lantu.link.LinkedReport;
import io.lantu.link.StatementDecisions;
import io.lantu.mention.Mention;
import io.lantu.mention.SentenceExplanation;
import io.lantu.mention.Tagger;
import io.lantu.text.SourceText;
import java.nio.file.Path;
import java.util.List;

/** The stages from a file to a linked report, each a value's step to the next. Thread-safe. */
final class Extraction {
  private final Divisions divisions = Divisions.load();
  private final ReportReader reader = new ReportReader(new HanlpSimplifier(), divisions);
  private final Tagger tagger;
  private final FactReader facts;

  /** By the model that comes with the program. */
  Extraction() {
    this(ModelFile.shipped());
  }

  Extraction(ModelFile model) {
    tagger = new Tagger(new HanlpSegmenter(), divisions, model);
    facts = new FactReader(divisions, Units.load(), Indicators.load(), model);
  }

  Divisions divisions() {
    return divisions;
  }

  Reading read(Path file, Hints hints) {
    return reader.read(file, hints);
  }

  /** Reads a text that was decoded before, such as the one that a store keeps of a report. */
  Reading read(SourceText text, Hints hints) {
    return reader.read(text, hints);
  }

  /** How the mentions and the facts of one of a report's sentences came about. */
  record Explanation(SentenceExplanation mentions, FactExplanation facts) {}

  Explanation explain(Report report, Sentence sentence) {
    return new Explanation(
        tagger.explain(report, sentence), facts.explain(report, tagger.tag(report), sentence));
  }

  LinkedReport understand(String id, Report report) {
    return understand(id, report, StatementDecisions.none());
  }

  /** Without the statements that people have called wrong. */
  LinkedReport understand(String id, Report report, StatementDecisions decisions) {
    List<Mention> mentions = tagger.tag(report);
    List<Fact> said = decisions.applyTo(report, facts.read(report, mentions));
    return LinkedReport.of(id, report, mentions, said);
  }
}
