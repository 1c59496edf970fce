package io.lantu.mention;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.learn.RuleConfidence;
import io.lantu.learn.SpanCorpus;
import io.lantu.learn.SpanLattice;
import io.lantu.learn.SpanModel;
import io.lantu.learn.SpanModelTrainer;
import io.lantu.lexicon.Divisions;
import io.lantu.mention.RecognitionTrainer.Lesson;
import io.lantu.text.Segmenter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Learns to recognise from annotated reports. The weights of candidates are fitted to what span
 * models say that have not seen the report, so that these are trusted as far as they deserve. The
 * same reports in the same order give the same model. Not thread-safe.
 */
public final class MentionTrainer {
  private static final int FOLDS = 3;
  private static final int LEAST_ROUNDS = 6;
  private static final int MOST_ROUNDS = 60;

  /** A few texts are gone over more often. */
  private static final int LEAST_STEPS = 3000;

  private static final double RATE = 0.1;
  private static final double PENALTY = 4e-5;
  private static final long SEED = 20260101;

  /** Reports count more than texts written for training. */
  private static final int GENUINE_TIMES = 3;

  private final Segmenter segmenter;
  private final SentenceReader reader;
  private final CharacterFeatures features = new CharacterFeatures();
  private final Recogniser recogniser = new Recogniser();
  private final SpanCorpus corpus = new SpanCorpus(Kind.types());
  private final List<Prepared> reports = new ArrayList<>();

  /**
   * A model, and what is found in the reports that it has learned from by others that have not.
   *
   * @param unseen mentions in text order, by the number of the report
   */
  public record Trained(RecognitionModel model, Map<Integer, List<Mention>> unseen) {}

  private record Prepared(String place, Truth truth, boolean genuine, List<Example> examples) {
    /** How much the report counts. */
    int times() {
      return genuine ? GENUINE_TIMES : 1;
    }
  }

  private record Example(SentenceReading reading, int sequence) {}

  public MentionTrainer(Segmenter segmenter, Divisions divisions) {
    this.segmenter = segmenter;
    this.reader = new SentenceReader(divisions, RuleConfidence.unknown());
  }

  /**
   * Adds a report.
   *
   * @param place reports of one place are never used to judge each other
   * @param genuine whether it is a text of the genre, not one written for training
   */
  public void add(String place, Report report, Truth truth, boolean genuine) {
    List<Example> examples = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      String words = report.words(sentence);
      SentenceReading reading =
          reader.read(new TaggedSentence(report, sentence, words, segmenter.segment(words)));
      examples.add(new Example(reading, corpus.size()));
      corpus.add(
          words.length(),
          sink -> features.write(reading, sink),
          TruthAligner.align(reading, truth));
    }
    reports.add(new Prepared(place, truth, genuine, List.copyOf(examples)));
  }

  /**
   * Trains a model.
   *
   * @param chosen which reports to learn from, by the order in which they were added
   */
  public Trained train(List<Integer> chosen) {
    Map<String, Integer> folds = folds(chosen);
    List<SpanModel> models =
        IntStream.rangeClosed(0, FOLDS)
            .parallel()
            .mapToObj(fold -> spans(without(chosen, folds, fold)))
            .toList();
    Map<Integer, Lattices> unseen = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      unseen.putAll(unseen(chosen, folds, fold, models.get(fold)));
    }
    List<Lesson> lessons = new ArrayList<>();
    for (int number : chosen) {
      Prepared report = reports.get(number);
      for (Example example : report.examples()) {
        Lattices lattices = unseen.get(example.sequence());
        lessons.add(new Lesson(example.reading(), lattices, report.truth(), report.genuine()));
      }
    }
    List<Choice> choices = new RecognitionTrainer(recogniser).train(lessons);
    RecognitionModel model = new RecognitionModel(models.get(FOLDS), choices);
    Map<Integer, List<Mention>> found = new TreeMap<>();
    for (int number : chosen) {
      List<Mention> mentions = new ArrayList<>();
      for (Example example : reports.get(number).examples()) {
        mentions.addAll(
            recogniser.mentions(example.reading(), unseen.get(example.sequence()), model::of));
      }
      found.put(number, Tagger.inOrder(mentions));
    }
    return new Trained(model, found);
  }

  /** What a model says of the reports of a fold that has learned from the others. */
  private Map<Integer, Lattices> unseen(
      List<Integer> chosen, Map<String, Integer> folds, int fold, SpanModel model) {
    IntFunction<List<SpanLattice>> read = corpus.readBy(model);
    Map<Integer, Lattices> out = new HashMap<>();
    for (int number : chosen) {
      if (folds.get(reports.get(number).place()) == fold) {
        for (Example example : reports.get(number).examples()) {
          out.put(example.sequence(), new Lattices(read.apply(example.sequence())));
        }
      }
    }
    return out;
  }

  /** The reports that are in other folds; all of them for a fold that there is not. */
  private List<Integer> without(List<Integer> chosen, Map<String, Integer> folds, int fold) {
    return chosen.stream().filter(r -> folds.get(reports.get(r).place()) != fold).toList();
  }

  private Map<String, Integer> folds(List<Integer> chosen) {
    Map<String, Integer> folds = new HashMap<>();
    TreeSet<String> places = new TreeSet<>();
    chosen.forEach(number -> places.add(reports.get(number).place()));
    for (String place : places) {
      folds.put(place, folds.size() % FOLDS);
    }
    return folds;
  }

  private SpanModel spans(List<Integer> chosen) {
    List<Integer> sequences =
        chosen.stream()
            .map(reports::get)
            .flatMap(
                report ->
                    IntStream.range(0, report.times())
                        .boxed()
                        .flatMap(time -> report.examples().stream()))
            .map(Example::sequence)
            .toList();
    int rounds = LEAST_STEPS / Math.max(1, sequences.size());
    return SpanModelTrainer.train(
        corpus,
        sequences,
        new SpanModelTrainer.Settings(
            Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, rounds)), RATE, PENALTY, SEED));
  }
}
