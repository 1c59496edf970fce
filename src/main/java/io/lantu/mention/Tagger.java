package io.lantu.mention;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.learn.SpanLattice;
import io.lantu.lexicon.Divisions;
import io.lantu.mention.Choice.Weighed;
import io.lantu.mention.Recogniser.Decision;
import io.lantu.text.Segmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the mentions of a report: the rules propose, the span model proposes and weighs, and what
 * is chosen is settled where it overlaps. Thread-safe.
 */
public final class Tagger {
  private final Segmenter segmenter;
  private final SentenceReader reader;
  private final CharacterFeatures features = new CharacterFeatures();
  private final Recogniser recogniser = new Recogniser();
  private final RecognitionModel model;

  public Tagger(Segmenter segmenter, Divisions divisions, RecognitionModel model) {
    this.segmenter = segmenter;
    this.reader = new SentenceReader(divisions);
    this.model = model;
  }

  /** The mentions in text order. */
  public List<Mention> tag(Report report) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      String words = report.words(sentence);
      TaggedSentence tagged = new TaggedSentence(report, sentence, words, segmenter.segment(words));
      SentenceReading reading = reader.read(tagged);
      List<Mention> here = new ArrayList<>(reading.divisions());
      for (Decision decision : recogniser.decide(reading, lattices(reading), model::of)) {
        for (Weighed weighed : decision.chosen()) {
          here.add(Recogniser.mention(decision.kind(), reading, weighed));
        }
      }
      found.addAll(OverlapFilter.settle(here));
    }
    found.sort(Comparator.comparing(Mention::span).thenComparing(m -> m.getClass().getName()));
    return found;
  }

  private Lattices lattices(SentenceReading reading) {
    List<SpanLattice> lattices =
        model
            .spans()
            .read(reading.sentence().words().length(), sink -> features.write(reading, sink));
    return new Lattices(lattices);
  }
}
