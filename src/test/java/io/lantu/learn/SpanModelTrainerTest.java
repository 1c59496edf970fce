package io.lantu.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Learns from strings of letters in which capital letters stand in spans and others do not. */
class SpanModelTrainerTest {
  private static final SpanModelTrainer.Settings SETTINGS =
      new SpanModelTrainer.Settings(20, 0.2, 1e-5, 1);
  private static final List<String> TYPES = List.of("capital", "digit");
  private static final List<String> LETTERS =
      List.of("abABCab", "ABab12ba", "ab12abAB", "baba", "1234ab", "aABCDEb12", "bb", "CDaa34a");

  @Test
  void whatItHasLearnedFromIsReproduced() {
    SpanModel model = SpanModelTrainer.train(corpus(LETTERS), all(LETTERS), SETTINGS);
    for (String letters : LETTERS) {
      assertThat(found(model, letters)).as(letters).isEqualTo(expected(letters));
    }
  }

  @Test
  void whatItHasNotSeenIsReadLikeIt() {
    SpanModel model = SpanModelTrainer.train(corpus(LETTERS), all(LETTERS), SETTINGS);
    for (String letters : List.of("bbABCDaa", "aa1234AB", "b12a")) {
      assertThat(found(model, letters)).as(letters).isEqualTo(expected(letters));
    }
  }

  @Test
  void theSameCorpusGivesTheSameModel() {
    assertThat(SpanModelTrainer.train(corpus(LETTERS), all(LETTERS), SETTINGS).lines())
        .isEqualTo(SpanModelTrainer.train(corpus(LETTERS), all(LETTERS), SETTINGS).lines());
  }

  /** A model that is to judge a report must not depend on that report in any way. */
  @Test
  void sequencesThatAreNotChosenChangeNothing() {
    List<String> chosen = LETTERS.subList(0, 5);
    List<String> more = new ArrayList<>(chosen);
    more.addAll(List.of("XYZabc", "qq99", "AB"));
    assertThat(SpanModelTrainer.train(corpus(more), all(chosen), SETTINGS).lines())
        .isEqualTo(SpanModelTrainer.train(corpus(chosen), all(chosen), SETTINGS).lines())
        .noneMatch(line -> line.contains("=X") || line.contains("=9"));
  }

  @Test
  void whatIsInDoubtIsNotLearnedAsOutside() {
    SpanCorpus firm = new SpanCorpus(List.of("capital"));
    SpanCorpus open = new SpanCorpus(List.of("capital"));
    for (int i = 0; i < 6; i++) {
      for (SpanCorpus corpus : List.of(firm, open)) {
        KnownSpans known = new KnownSpans(6);
        known.firm(1, 3);
        if (corpus == open) {
          known.doubtful(4, 6);
        }
        corpus.add(6, features("aABaAB"), List.of(known));
      }
    }
    List<Integer> all = all(firm.size());
    double where = probability(SpanModelTrainer.train(open, all, SETTINGS), "aABaAB", 4, 6);
    assertThat(where).isGreaterThan(0.9);
    assertThat(where)
        .isGreaterThan(
            0.2 + probability(SpanModelTrainer.train(firm, all, SETTINGS), "aABaAB", 4, 6));
  }

  @Test
  void featuresSeenOnceAreLeftOut() {
    List<String> letters = List.of("abAB", "abCA", "baBC", "abZA");
    assertThat(SpanModelTrainer.train(corpus(letters), all(letters), SETTINGS).lines())
        .noneMatch(line -> line.startsWith("letter=Z"))
        .anyMatch(line -> line.startsWith("letter=A"));
  }

  @Test
  void nothingToLearnFromGivesAModelThatCanBeWrittenAndRead() {
    SpanModel model = SpanModelTrainer.train(corpus(LETTERS), List.of(), SETTINGS);
    assertThat(model.size()).isZero();
    assertThat(SpanModel.read(model.lines()).lines()).isEqualTo(model.lines());
  }

  @Test
  void aModelIsReadAsItIsWritten() {
    SpanModel model = SpanModelTrainer.train(corpus(LETTERS), all(LETTERS), SETTINGS);
    SpanModel read = SpanModel.read(model.lines());
    assertThat(read.types()).isEqualTo(TYPES);
    assertThat(read.lines()).isEqualTo(model.lines());
    assertThat(read.size()).isEqualTo(model.size()).isPositive();
    assertThat(probability(read, "aABCa", 1, 4)).isEqualTo(probability(model, "aABCa", 1, 4));
  }

  /** Training reads its own sequences by their rows; extraction writes the features anew. */
  @Test
  void aCorpusIsReadLikeNewText() {
    SpanCorpus corpus = corpus(LETTERS);
    SpanModel model =
        SpanModel.read(SpanModelTrainer.train(corpus, all(LETTERS), SETTINGS).lines());
    for (int i = 0; i < LETTERS.size(); i++) {
      String letters = LETTERS.get(i);
      List<SpanLattice> asNew = model.read(letters.length(), features(letters));
      List<SpanLattice> asKnown = corpus.readBy(model).apply(i);
      for (int type = 0; type < TYPES.size(); type++) {
        assertThat(asKnown.get(type).spans(0)).isEqualTo(asNew.get(type).spans(0));
      }
    }
  }

  /** The gradient is that of the likelihood: by small steps of each score. */
  @Test
  void expectedLessKnownIsTheSlopeOfTheLikelihood() {
    float[] edges = new float[Label.COUNT * Label.COUNT];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = (i * 7 % 5 - 2) / 2f;
    }
    double[] scores =
        IntStream.range(0, 6 * Label.COUNT).mapToDouble(i -> i * 5 % 7 / 3.0).toArray();
    KnownSpans known = new KnownSpans(6);
    known.firm(0, 3);
    known.doubtful(4, 6);
    double[][] steps = SpanLattice.steps(edges);
    Marginals expected = new SpanLattice(scores, steps, null);
    Marginals wanted = known.marginals(scores, steps);
    byte[] allowed = {2, 4, 8, 1, 15, 15};
    double small = 1e-5;
    for (int i = 0; i < scores.length; i++) {
      double[] more = scores.clone();
      more[i] += small;
      double slope =
          (new AllLabellings(more, edges, allowed).logSum()
                  - new AllLabellings(more, edges, null).logSum()
                  - new AllLabellings(scores, edges, allowed).logSum()
                  + new AllLabellings(scores, edges, null).logSum())
              / small;
      int place = i / Label.COUNT;
      int label = i % Label.COUNT;
      assertThat(wanted.marginal(place, label) - expected.marginal(place, label))
          .isCloseTo(slope, within(1e-4));
    }
  }

  private static SpanCorpus corpus(List<String> all) {
    SpanCorpus corpus = new SpanCorpus(TYPES);
    for (String letters : all) {
      List<KnownSpans> known = new ArrayList<>();
      for (int type = 0; type < TYPES.size(); type++) {
        KnownSpans spans = new KnownSpans(letters.length());
        for (int[] span : spans(letters, type)) {
          spans.firm(span[0], span[1]);
        }
        known.add(spans);
      }
      corpus.add(letters.length(), features(letters), known);
    }
    return corpus;
  }

  private static Consumer<FeatureSink> features(String letters) {
    return sink -> {
      for (int i = 0; i < letters.length(); i++) {
        sink.add(i, "letter", letters.substring(i, i + 1));
        sink.add(i, "kind", "" + kind(letters, i - 1) + kind(letters, i) + kind(letters, i + 1));
      }
    };
  }

  private static char kind(String letters, int at) {
    if (at < 0 || at >= letters.length()) {
      return '^';
    }
    char c = letters.charAt(at);
    return Character.isUpperCase(c) ? 'A' : Character.isDigit(c) ? '1' : 'a';
  }

  private static List<int[]> spans(String letters, int type) {
    List<int[]> spans = new ArrayList<>();
    char wanted = type == 0 ? 'A' : '1';
    for (int i = 0; i < letters.length(); i++) {
      if (kind(letters, i) == wanted && kind(letters, i - 1) != wanted) {
        int end = i;
        while (kind(letters, end) == wanted) {
          end++;
        }
        spans.add(new int[] {i, end});
      }
    }
    return spans;
  }

  private static List<String> expected(String letters) {
    List<String> out = new ArrayList<>();
    for (int type = 0; type < TYPES.size(); type++) {
      for (int[] span : spans(letters, type)) {
        out.add(TYPES.get(type) + " " + letters.substring(span[0], span[1]));
      }
    }
    return out;
  }

  private static List<String> found(SpanModel model, String letters) {
    List<String> out = new ArrayList<>();
    List<SpanLattice> lattices = model.read(letters.length(), features(letters));
    for (int type = 0; type < TYPES.size(); type++) {
      for (SpanLattice.Weighed span : lattices.get(type).spans(0.5)) {
        out.add(TYPES.get(type) + " " + letters.substring(span.begin(), span.end()));
      }
    }
    return out;
  }

  private static double probability(SpanModel model, String letters, int begin, int end) {
    return model.read(letters.length(), features(letters)).get(0).probability(begin, end);
  }

  private static List<Integer> all(List<String> letters) {
    return all(letters.size());
  }

  private static List<Integer> all(int count) {
    return IntStream.range(0, count).boxed().toList();
  }
}
