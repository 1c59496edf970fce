package io.lantu.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * All ways to cut a sequence into spans of one type and what lies outside, with their
 * probabilities: the forward-backward sums of a linear-chain conditional random field (Lafferty,
 * McCallum, Pereira 2001), scaled at each place.
 */
public final class SpanLattice implements Marginals {
  private static final int LONGEST = 60;
  private static final Label[] LABELS = Label.values();

  private final int length;
  private final double[][] step; // exp of the edge weights, 0 where not allowed
  private final double[] node; // exp of the node weights, less the largest allowed at the place
  private final double[] forward;
  private final double[] backward;
  private final double[] scale;

  /**
   * @param scores log-weights of the labels at each place, {@link Label#COUNT} a place
   * @param step exp of the edge weights, as {@link #steps} makes them
   * @param allowed a bit for each label that a place may have; null where all may
   */
  SpanLattice(double[] scores, double[][] step, byte[] allowed) {
    this.length = scores.length / Label.COUNT;
    this.step = step;
    this.node = new double[scores.length];
    this.forward = new double[scores.length];
    this.backward = new double[scores.length];
    this.scale = new double[length];
    weigh(scores, allowed);
    forward();
    backward();
  }

  /** A span with the probability that it is one of the type. */
  public record Weighed(int begin, int end, double probability) {}

  static double[][] steps(float[] weights) {
    double[][] step = new double[Label.COUNT][Label.COUNT];
    for (Label from : LABELS) {
      for (Label to : LABELS) {
        step[from.ordinal()][to.ordinal()] =
            from.mayPrecede(to)
                ? StrictMath.exp(weights[from.ordinal() * Label.COUNT + to.ordinal()])
                : 0;
      }
    }
    return step;
  }

  private void weigh(double[] scores, byte[] allowed) {
    for (int i = 0; i < length; i++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int y = 0; y < Label.COUNT; y++) {
        if (may(allowed, i, y)) {
          most = Math.max(most, scores[i * Label.COUNT + y]);
        }
      }
      for (int y = 0; y < Label.COUNT; y++) {
        double score = scores[i * Label.COUNT + y];
        node[i * Label.COUNT + y] = may(allowed, i, y) ? weight(score - most) : 0;
      }
    }
  }

  /** One label of each place is the most likely: its weight needs no reckoning. */
  private static double weight(double logWeight) {
    return logWeight == 0 ? 1 : StrictMath.exp(logWeight);
  }

  private static boolean may(byte[] allowed, int position, int label) {
    return allowed == null || (allowed[position] >> label & 1) == 1;
  }

  private void forward() {
    for (int i = 0; i < length; i++) {
      double sum = 0;
      for (int y = 0; y < Label.COUNT; y++) {
        double in = i == 0 ? (LABELS[y].mayOpen() ? 1 : 0) : 0;
        for (int x = 0; i > 0 && x < Label.COUNT; x++) {
          in += forward[(i - 1) * Label.COUNT + x] * step[x][y];
        }
        forward[i * Label.COUNT + y] = in * node[i * Label.COUNT + y];
        sum += forward[i * Label.COUNT + y];
      }
      scale[i] = sum;
      for (int y = 0; y < Label.COUNT; y++) {
        forward[i * Label.COUNT + y] /= sum;
      }
    }
  }

  private void backward() {
    double closing = 0;
    for (int y = 0; length > 0 && y < Label.COUNT; y++) {
      int at = (length - 1) * Label.COUNT + y;
      backward[at] = LABELS[y].mayClose() ? 1 : 0;
      closing += forward[at] * backward[at];
    }
    for (int y = 0; length > 0 && y < Label.COUNT; y++) {
      backward[(length - 1) * Label.COUNT + y] /= closing;
    }
    for (int i = length - 2; i >= 0; i--) {
      for (int x = 0; x < Label.COUNT; x++) {
        double out = 0;
        for (int y = 0; y < Label.COUNT; y++) {
          int next = (i + 1) * Label.COUNT + y;
          out += step[x][y] * node[next] * backward[next];
        }
        backward[i * Label.COUNT + x] = out / scale[i + 1];
      }
    }
  }

  public int length() {
    return length;
  }

  @Override
  public double marginal(int position, int label) {
    return forward[position * Label.COUNT + label] * backward[position * Label.COUNT + label];
  }

  @Override
  public double marginal(int position, int label, int next) {
    int behind = (position + 1) * Label.COUNT + next;
    return forward[position * Label.COUNT + label]
        * step[label][next]
        * node[behind]
        * backward[behind]
        / scale[position + 1];
  }

  /** The probability that a place lies in a span of the type. */
  public double inside(int position) {
    return 1 - marginal(position, Label.OUTSIDE.ordinal());
  }

  /** The probability that a span of the type begins at a place. */
  public double begins(int position) {
    return marginal(position, Label.BEGIN.ordinal());
  }

  /** The probability that exactly {@code [begin, end)} is a span of the type. */
  public double probability(int begin, int end) {
    if (end - begin < 2 || begin < 0 || end > length) {
      return 0;
    }
    double path = forward[begin * Label.COUNT + Label.BEGIN.ordinal()];
    for (int i = begin + 1; i < end - 1; i++) {
      path = open(path, i, i - 1 == begin);
    }
    return closed(path, end - 1, end - 2 == begin);
  }

  /** The spans of up to 60 places at least as probable as {@code least}, in text order. */
  public List<Weighed> spans(double least) {
    List<Weighed> out = new ArrayList<>();
    for (int begin = 0; begin + 1 < length; begin++) {
      if (marginal(begin, Label.BEGIN.ordinal()) < least) {
        continue;
      }
      double path = forward[begin * Label.COUNT + Label.BEGIN.ordinal()];
      int most = Math.min(length, begin + LONGEST);
      for (int last = begin + 1; last < most; last++) {
        boolean first = last - 1 == begin;
        double here = closed(path, last, first);
        if (here >= least) {
          out.add(new Weighed(begin, last + 1, here));
        }
        path = open(path, last, first);
        if (path * backward[last * Label.COUNT + Label.INSIDE.ordinal()] < least) {
          break;
        }
      }
    }
    return out;
  }

  private double open(double path, int position, boolean behindBegin) {
    int from = (behindBegin ? Label.BEGIN : Label.INSIDE).ordinal();
    int inside = Label.INSIDE.ordinal();
    return path * step[from][inside] * node[position * Label.COUNT + inside] / scale[position];
  }

  private double closed(double path, int position, boolean behindBegin) {
    int from = (behindBegin ? Label.BEGIN : Label.INSIDE).ordinal();
    int last = position * Label.COUNT + Label.LAST.ordinal();
    return path * step[from][Label.LAST.ordinal()] * node[last] * backward[last] / scale[position];
  }
}
