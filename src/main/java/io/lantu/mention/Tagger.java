package io.lantu.mention;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.learn.ModelFile;
import io.lantu.learn.RuleConfidence;
import io.lantu.learn.SpanLattice;
import io.lantu.lexicon.Divisions;
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

  /**
   * @throws IllegalArgumentException if a part of the model is missing or does not fit
   */
  public Tagger(Segmenter segmenter, Divisions divisions, ModelFile model) {
    this.segmenter = segmenter;
    this.reader = new SentenceReader(divisions, RuleConfidence.of(model));
    this.model = RecognitionModel.of(model);
  }

  /** The tagger with the model that comes with the program. */
  public static Tagger standard(Segmenter segmenter, Divisions divisions) {
    return new Tagger(segmenter, divisions, ModelFile.shipped());
  }

  /**
   * The mentions in text order. Each step is taken for all sentences before the next: the
   * dictionaries of the segmenter, those of the rules and the models do not fit into the
   * processor's cache together.
   */
  public List<Mention> tag(Report report) {
    List<TaggedSentence> segmented =
        report.sentences().stream().map(sentence -> segmented(report, sentence)).toList();
    List<SentenceReading> readings = segmented.stream().map(reader::read).toList();
    List<Lattices> lattices = readings.stream().map(this::lattices).toList();
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      found.addAll(recogniser.mentions(readings.get(i), lattices.get(i), model::of));
    }
    return inOrder(found);
  }

  /** How the mentions of one of the report's sentences come about. */
  public SentenceExplanation explain(Report report, Sentence sentence) {
    SentenceReading reading = reader.read(segmented(report, sentence));
    Lattices lattices = lattices(reading);
    return new Explainer(model, features, recogniser)
        .explain(reading, lattices, recogniser.decide(reading, lattices, model::of));
  }

  private TaggedSentence segmented(Report report, Sentence sentence) {
    String words = report.words(sentence);
    return new TaggedSentence(report, sentence, words, segmenter.segment(words));
  }

  static List<Mention> inOrder(List<Mention> mentions) {
    return mentions.stream()
        .sorted(Comparator.comparing(Mention::span).thenComparing(m -> m.getClass().getName()))
        .toList();
  }

  private Lattices lattices(SentenceReading reading) {
    List<SpanLattice> lattices =
        model
            .spans()
            .read(reading.sentence().words().length(), sink -> features.write(reading, sink));
    return new Lattices(lattices);
  }
}
