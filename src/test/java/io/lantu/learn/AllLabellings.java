package io.lantu.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * Every way to label a short sequence with its weight, one by one: what {@link SpanLattice} sums
 * without listing it.
 */
final class AllLabellings {
  private record Weighed(Label[] labels, double weight) {}

  private final List<Weighed> all = new ArrayList<>();
  private final double sum;

  /**
   * @param allowed a bit for each label that a place may have; null where all may
   */
  AllLabellings(double[] scores, float[] edges, byte[] allowed) {
    int length = scores.length / Label.COUNT;
    extend(new Label[length], 0, 0, scores, edges, allowed);
    sum = all.stream().mapToDouble(Weighed::weight).sum();
  }

  private void extend(
      Label[] labels, int at, double score, double[] scores, float[] edges, byte[] allowed) {
    if (at == labels.length) {
      if (at == 0 || labels[at - 1].mayClose()) {
        all.add(new Weighed(labels.clone(), Math.exp(score)));
      }
      return;
    }
    for (Label label : Label.values()) {
      boolean may = allowed == null || (allowed[at] >> label.ordinal() & 1) == 1;
      if (may && (at == 0 ? label.mayOpen() : labels[at - 1].mayPrecede(label))) {
        labels[at] = label;
        double edge = at == 0 ? 0 : edges[labels[at - 1].ordinal() * Label.COUNT + label.ordinal()];
        double node = scores[at * Label.COUNT + label.ordinal()];
        extend(labels, at + 1, score + edge + node, scores, edges, allowed);
      }
    }
  }

  /** The logarithm of the weights of all. */
  double logSum() {
    return Math.log(sum);
  }

  double marginal(int position, int label) {
    return share(labels -> labels[position].ordinal() == label);
  }

  double marginal(int position, int label, int next) {
    return share(l -> l[position].ordinal() == label && l[position + 1].ordinal() == next);
  }

  double probability(int begin, int end) {
    return share(labels -> isSpan(labels, begin, end));
  }

  private static boolean isSpan(Label[] labels, int begin, int end) {
    for (int i = begin; i < end; i++) {
      Label wanted = i == begin ? Label.BEGIN : i == end - 1 ? Label.LAST : Label.INSIDE;
      if (labels[i] != wanted) {
        return false;
      }
    }
    return end - begin >= 2;
  }

  private double share(java.util.function.Predicate<Label[]> condition) {
    return all.stream().filter(w -> condition.test(w.labels())).mapToDouble(Weighed::weight).sum()
        / sum;
  }
}
