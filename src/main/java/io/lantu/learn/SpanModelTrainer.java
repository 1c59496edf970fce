package io.lantu.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a {@link SpanModel} by stochastic maximum likelihood: each step takes one sequence and moves
 * the weights towards what is known of it, away from what the model expects. Where an annotation is
 * in doubt all its readings count (a partially observed field). One thread and a fixed order: the
 * same corpus gives the same weights.
 */
public final class SpanModelTrainer {
  private static final double NEGLIGIBLE = 1e-4;
  private static final int LEAST_SEEN = 2;
  private static final double SMALLEST_WEIGHT = 0.01;

  /**
   * @param rounds over the whole corpus
   * @param rate of the steps
   * @param penalty of L1 for each step
   */
  public record Settings(int rounds, double rate, double penalty, long seed) {}

  private final SpanCorpus corpus;
  private final Settings settings;
  private final DualAveraging weights;
  private final DualAveraging edges;
  private final int types;
  private final int width;
  private final boolean[] used;

  private SpanModelTrainer(SpanCorpus corpus, List<Integer> chosen, Settings settings) {
    this.corpus = corpus;
    this.settings = settings;
    this.types = corpus.types().size();
    this.width = types * Label.WEIGHED;
    this.weights =
        new DualAveraging(corpus.names().size() * width, settings.rate(), settings.penalty());
    this.edges = new DualAveraging(types * Label.COUNT * Label.COUNT, settings.rate(), 0);
    this.used = used(chosen);
  }

  /**
   * @param chosen indexes of the sequences to learn from
   */
  public static SpanModel train(SpanCorpus corpus, List<Integer> chosen, Settings settings) {
    return new SpanModelTrainer(corpus, chosen, settings).fit(chosen);
  }

  private boolean[] used(List<Integer> chosen) {
    int[] seen = new int[corpus.names().size()];
    for (int index : chosen) {
      for (int[] rows : corpus.sequence(index).rows()) {
        for (int row : rows) {
          seen[row]++;
        }
      }
    }
    boolean[] enough = new boolean[seen.length];
    for (int row = 0; row < seen.length; row++) {
      enough[row] = seen[row] >= LEAST_SEEN;
    }
    return enough;
  }

  private SpanModel fit(List<Integer> chosen) {
    List<Integer> order = new ArrayList<>(chosen);
    Random random = new Random(settings.seed());
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(order, random);
      for (int index : order) {
        step(corpus.sequence(index));
      }
    }
    return model();
  }

  private void step(SpanCorpus.Sequence sequence) {
    weights.beginStep();
    edges.beginStep();
    int length = sequence.rows().length;
    float[] sums = new float[length * width];
    for (int i = 0; i < length; i++) {
      for (int row : sequence.rows()[i]) {
        for (int k = 0; used[row] && k < width; k++) {
          sums[i * width + k] += weights.weight(row * width + k);
        }
      }
    }
    double[] gradient = new double[length * width];
    for (int type = 0; type < types; type++) {
      compare(sequence, sums, type, gradient);
    }
    for (int i = 0; i < length; i++) {
      for (int k = 0; k < width; k++) {
        double g = gradient[i * width + k];
        if (Math.abs(g) > NEGLIGIBLE) {
          for (int row : sequence.rows()[i]) {
            if (used[row]) {
              weights.descend(row * width + k, g);
            }
          }
        }
      }
    }
  }

  private void compare(SpanCorpus.Sequence sequence, float[] sums, int type, double[] gradient) {
    int length = sequence.rows().length;
    double[] scores = SpanModel.scores(sums, length, type, types);
    double[][] steps = SpanLattice.steps(edges(type));
    SpanLattice expected = new SpanLattice(scores, steps, null);
    Marginals known = sequence.known().get(type).marginals(scores, steps);
    for (int i = 0; i < length; i++) {
      for (int k = 0; k < Label.WEIGHED; k++) {
        gradient[i * width + type * Label.WEIGHED + k] =
            expected.marginal(i, k + 1) - known.marginal(i, k + 1);
      }
    }
    for (Label from : Label.values()) {
      for (Label to : Label.values()) {
        if (from.mayPrecede(to)) {
          double g = 0;
          for (int i = 0; i + 1 < length; i++) {
            g += expected.marginal(i, from.ordinal(), to.ordinal());
            g -= known.marginal(i, from.ordinal(), to.ordinal());
          }
          edges.descend(edge(type, from, to), g);
        }
      }
    }
  }

  private float[] edges(int type) {
    float[] out = new float[Label.COUNT * Label.COUNT];
    for (Label from : Label.values()) {
      for (Label to : Label.values()) {
        out[from.ordinal() * Label.COUNT + to.ordinal()] = edges.weight(edge(type, from, to));
      }
    }
    return out;
  }

  private static int edge(int type, Label from, Label to) {
    return (type * Label.COUNT + from.ordinal()) * Label.COUNT + to.ordinal();
  }

  /** The weights that matter, rounded as they are written. */
  private SpanModel model() {
    List<String> names = new ArrayList<>();
    List<float[]> rows = new ArrayList<>();
    for (int row = 0; row < used.length; row++) {
      float[] mine = new float[width];
      boolean any = false;
      for (int k = 0; used[row] && k < width; k++) {
        mine[k] = rounded(weights.settled(row * width + k));
        any |= mine[k] != 0;
      }
      if (any) {
        names.add(corpus.names().get(row));
        rows.add(mine);
      }
    }
    float[] packed = new float[rows.size() * width];
    for (int row = 0; row < rows.size(); row++) {
      System.arraycopy(rows.get(row), 0, packed, row * width, width);
    }
    float[] all = new float[types * Label.COUNT * Label.COUNT];
    for (int i = 0; i < all.length; i++) {
      all[i] = rounded(edges.settled(i));
    }
    return new SpanModel(corpus.types(), names, packed, all);
  }

  private static float rounded(float weight) {
    return Math.abs(weight) < SMALLEST_WEIGHT ? 0 : Math.round(weight * 1000) / 1000f;
  }
}
