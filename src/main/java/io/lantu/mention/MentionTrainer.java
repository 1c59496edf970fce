package io.lantu.mention;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.learn.LogisticModel;
import io.lantu.learn.LogisticTrainer;
import io.lantu.learn.RuleConfidence;
import io.lantu.learn.SpanCorpus;
import io.lantu.learn.SpanModel;
import io.lantu.learn.SpanModelTrainer;
import io.lantu.lexicon.Divisions;
import io.lantu.mention.Choice.Weighed;
import io.lantu.mention.Truth.Verdict;
import io.lantu.text.Segmenter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Learns to recognise from annotated reports. The weights of candidates are fitted to what span
 * models say that have not seen the report, so that they are trusted as far as they deserve. The
 * same reports in the same order give the same model. Not thread-safe.
 */
public final class MentionTrainer {
  private static final int FOLDS = 3;
  private static final SpanModelTrainer.Settings SETTINGS =
      new SpanModelTrainer.Settings(
          Integer.getInteger("rounds", 10),
          Double.parseDouble(System.getProperty("rate", "0.1")),
          Double.parseDouble(System.getProperty("penalty", "0.00002")),
          20260101);

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

  private record Prepared(String place, Truth truth, boolean judged, List<Example> examples) {}

  private record Example(SentenceReading reading, int sequence) {}

  public MentionTrainer(Segmenter segmenter, Divisions divisions) {
    this.segmenter = segmenter;
    this.reader = new SentenceReader(divisions, RuleConfidence.unknown());
  }

  /**
   * Adds a report.
   *
   * @param place reports of one place are never used to judge each other
   */
  public void add(String place, Report report, Truth truth, boolean judged) {
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
    reports.add(new Prepared(place, truth, judged, examples));
  }

  /**
   * Trains a model.
   *
   * @param chosen which reports to learn from, by the order in which they were added
   */
  public Trained train(List<Integer> chosen) {
    Map<Integer, Lattices> unseen = new HashMap<>();
    Map<String, Integer> folds = folds(chosen);
    java.util.stream.IntStream.range(0, FOLDS)
        .parallel()
        .mapToObj(fold -> unseen(chosen, folds, fold))
        .toList()
        .forEach(unseen::putAll);
    List<Choice> choices = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      choices.add(weigh(kind, chosen, unseen, choices));
    }
    RecognitionModel model = new RecognitionModel(spans(chosen), choices);
    Map<Integer, List<Mention>> found = new TreeMap<>();
    for (int r : chosen) {
      List<Mention> mentions = new ArrayList<>();
      for (Example example : reports.get(r).examples()) {
        mentions.addAll(
            recogniser.mentions(example.reading(), unseen.get(example.sequence()), model::of));
      }
      found.put(r, Tagger.inOrder(mentions));
    }
    return new Trained(model, found);
  }

  /** What a model says of the reports of a fold that has learned from the others. */
  private Map<Integer, Lattices> unseen(
      List<Integer> chosen, Map<String, Integer> folds, int fold) {
    List<Integer> others =
        chosen.stream().filter(r -> folds.get(reports.get(r).place()) != fold).toList();
    IntFunction<List<io.lantu.learn.SpanLattice>> read = corpus.readBy(spans(others));
    Map<Integer, Lattices> out = new HashMap<>();
    for (int r : chosen) {
      if (folds.get(reports.get(r).place()) == fold) {
        for (Example example : reports.get(r).examples()) {
          out.put(example.sequence(), new Lattices(read.apply(example.sequence())));
        }
      }
    }
    return out;
  }

  private Map<String, Integer> folds(List<Integer> chosen) {
    Map<String, Integer> folds = new HashMap<>();
    TreeSet<String> places = new TreeSet<>();
    chosen.forEach(r -> places.add(reports.get(r).place()));
    for (String place : places) {
      folds.put(place, folds.size() % FOLDS);
    }
    return folds;
  }

  private SpanModel spans(List<Integer> chosen) {
    List<Integer> sequences =
        chosen.stream()
            .flatMap(
                r ->
                    java.util.stream.IntStream.range(
                            0, reports.get(r).judged() ? Integer.getInteger("goldtimes", 1) : 1)
                        .boxed()
                        .flatMap(x -> reports.get(r).examples().stream()))
            .map(Example::sequence)
            .toList();
    return SpanModelTrainer.train(corpus, sequences, SETTINGS);
  }

  private Choice weigh(
      Kind kind, List<Integer> chosen, Map<Integer, Lattices> unseen, List<Choice> before) {
    LogisticTrainer trainer = new LogisticTrainer();
    record Judged(Candidate candidate, Verdict verdict) {}
    List<List<Judged>> sentences = new ArrayList<>();
    for (int r : chosen) {
      for (Example example : reports.get(r).examples()) {
        SentenceReading reading = example.reading();
        Lattices lattices = unseen.get(example.sequence());
        List<Mention> known = new ArrayList<>(reading.divisions());
        for (int k = 0; k < before.size(); k++) {
          Kind earlier = Kind.values()[k];
          List<Candidate> all = recogniser.candidates(earlier, reading, lattices, known);
          for (Weighed w : before.get(k).choose(all, Candidate::overlaps)) {
            known.add(Recogniser.mention(earlier, reading, w));
          }
        }
        List<Judged> judged = new ArrayList<>();
        for (Candidate candidate : recogniser.candidates(kind, reading, lattices, known)) {
          Verdict verdict =
              reports
                  .get(r)
                  .truth()
                  .of(
                      kind,
                      reading.sentence().inReport(candidate.begin(), candidate.end()),
                      candidate.name());
          judged.add(new Judged(candidate, verdict));
          if (verdict != Verdict.DOUBTFUL
              && !(Boolean.getBoolean("goldonly") && !reports.get(r).judged())) {
            trainer.add(candidate.features(), verdict == Verdict.RIGHT);
          }
        }
        if (!(Boolean.getBoolean("goldthresh") && reports.get(r).place().startsWith("own")))
          sentences.add(judged);
      }
    }
    LogisticModel model = trainer.train();
    double best = 0;
    double threshold = 0.5;
    for (double least = 0.2; least < 0.65; least += 0.05) {
      int right = 0;
      int wrong = 0;
      Choice choice = new Choice(model, least);
      for (List<Judged> judged : sentences) {
        Map<Candidate, Verdict> verdicts = new java.util.IdentityHashMap<>();
        judged.forEach(j -> verdicts.put(j.candidate(), j.verdict()));
        for (Weighed w :
            choice.choose(judged.stream().map(Judged::candidate).toList(), Candidate::overlaps)) {
          switch (verdicts.get(w.candidate())) {
            case RIGHT -> right++;
            case WRONG -> wrong++;
            case DOUBTFUL -> {}
          }
        }
      }
      int all = names(kind, chosen);
      double f1 = 2.0 * right / Math.max(1, right + wrong + all);
      if (f1 > best) {
        best = f1;
        threshold = least;
      }
    }
    System.err.printf(
        "%s: %d features, least %.2f, F1 %.3f%n", kind, model.size(), threshold, best);
    return new Choice(model, threshold);
  }

  private int names(Kind kind, List<Integer> chosen) {
    int all = 0;
    for (int r : chosen) {
      if (Boolean.getBoolean("goldthresh") && !reports.get(r).judged()) continue;
      for (Example example : reports.get(r).examples()) {
        all +=
            (int)
                reports
                    .get(r)
                    .truth()
                    .names(kind, example.reading().sentence().sentence().span())
                    .stream()
                    .filter(n -> !n.doubtful())
                    .count();
      }
    }
    return all;
  }
}
