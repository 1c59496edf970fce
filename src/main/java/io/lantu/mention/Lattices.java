package io.lantu.mention;

import io.lantu.learn.SpanLattice;
import java.util.Arrays;
import java.util.List;

/** What the span model says of a sentence. */
record Lattices(List<SpanLattice> byKind) {
  /** Steps at which a probability becomes another feature. */
  private static final double[] STEPS = {0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97};

  /**
   * What a rule proposes is given up where the span model believes in it less: in cross-validation
   * this parts with nine in ten candidates and none in a thousand of the chosen.
   */
  private static final double LEAST = 0.003;

  private static final List<String> STEP_NAMES =
      Arrays.stream(STEPS).mapToObj(step -> ">" + step).toList();

  SpanLattice of(Kind kind) {
    return byKind.get(kind.ordinal());
  }

  /** Whether the model leaves any hope for a name of a kind in {@code [begin, end)}. */
  boolean anyConceivable(Kind kind, int begin, int end) {
    SpanLattice lattice = of(kind);
    for (int i = begin; i < end; i++) {
      if (lattice.inside(i) >= LEAST) {
        return true;
      }
    }
    return false;
  }

  /** Whether the model leaves any hope for what a rule proposes. */
  boolean conceivable(Kind kind, int begin, int end) {
    return of(kind).probability(begin, end) >= LEAST;
  }

  /** Adds what the model says of a span to the features of a candidate. */
  void describe(Kind kind, int begin, int end, String rule, List<String> features) {
    SpanLattice lattice = of(kind);
    double exact = lattice.probability(begin, end);
    steps("span", exact, features);
    steps("inside", inside(lattice, begin, end), features);
    features.add("rule=" + rule);
    features.add(
        "rule=" + rule + " span=" + (exact >= 0.5 ? "high" : exact >= 0.1 ? "some" : "low"));
    for (Kind other : Kind.values()) {
      if (other != kind) {
        double there = of(other).probability(begin, end);
        if (there >= 0.3) {
          features.add("span-of-" + other.type());
        }
        double within = inside(of(other), begin, end);
        features.add("in-" + other.type() + "=" + Math.round(within * 4));
      }
    }
  }

  static void steps(String what, double value, List<String> features) {
    for (int i = 0; i < STEPS.length && value >= STEPS[i]; i++) {
      features.add(what + STEP_NAMES.get(i));
    }
  }

  private static double inside(SpanLattice lattice, int begin, int end) {
    double sum = 0;
    for (int i = begin; i < end; i++) {
      sum += lattice.inside(i);
    }
    return sum / Math.max(1, end - begin);
  }

  /** Spans that the model believes in at least a little. */
  List<SpanLattice.Weighed> spans(Kind kind, double least) {
    return of(kind).spans(least);
  }
}
