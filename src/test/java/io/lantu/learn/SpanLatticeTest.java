package io.lantu.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums of a lattice are those over all labellings, listed one by one. */
class SpanLatticeTest {
  private static final double EXACT = 1e-9;
  private static final int ROUNDS = 40;

  private final Random random = new Random(7);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7})
  void marginalsAreThoseOfAllLabellings(int length) {
    for (int round = 0; round < ROUNDS; round++) {
      double[] scores = scores(length);
      float[] edges = edges();
      compare(scores, edges, null);
    }
  }

  /** Where an annotation leaves a choice, only labellings that it allows count. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 6, 7})
  void constrainedMarginalsAreThoseOfTheAllowedLabellings(int length) {
    for (int round = 0; round < ROUNDS; round++) {
      compare(scores(length), edges(), allowed(length));
    }
  }

  @Test
  void spansAreAllThatAreProbableEnoughInTextOrder() {
    for (int round = 0; round < ROUNDS; round++) {
      double[] scores = scores(7);
      float[] edges = edges();
      double least = random.nextDouble() * 0.3;
      AllLabellings all = new AllLabellings(scores, edges, null);
      List<String> expected = new ArrayList<>();
      for (int begin = 0; begin < 7; begin++) {
        for (int end = begin + 2; end <= 7; end++) {
          if (all.probability(begin, end) >= least) {
            expected.add(begin + "-" + end);
          }
        }
      }
      SpanLattice lattice = new SpanLattice(scores, SpanLattice.steps(edges), null);
      assertThat(lattice.spans(least))
          .allSatisfy(
              s ->
                  assertThat(s.probability())
                      .isCloseTo(all.probability(s.begin(), s.end()), within(EXACT)))
          .extracting(s -> s.begin() + "-" + s.end())
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void whatIsNoSpanHasNoProbability() {
    SpanLattice lattice = new SpanLattice(scores(5), SpanLattice.steps(edges()), null);
    assertThat(lattice.probability(2, 3)).isZero();
    assertThat(lattice.probability(3, 3)).isZero();
    assertThat(lattice.probability(-1, 3)).isZero();
    assertThat(lattice.probability(3, 6)).isZero();
    assertThat(lattice.spans(1.1)).isEmpty();
  }

  @Test
  void anEmptySequenceHoldsNoSpan() {
    SpanLattice lattice = new SpanLattice(new double[0], SpanLattice.steps(edges()), null);
    assertThat(lattice.length()).isZero();
    assertThat(lattice.spans(0)).isEmpty();
  }

  /** Ten thousand places and large weights: the sums are scaled, so that none runs over. */
  @Test
  void longSequencesStayFinite() {
    int length = 10_000;
    double[] scores = scores(length);
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= 20;
    }
    SpanLattice lattice = new SpanLattice(scores, SpanLattice.steps(edges()), null);
    for (int i = 0; i < length; i++) {
      double sum = 0;
      for (int label = 0; label < Label.COUNT; label++) {
        sum += lattice.marginal(i, label);
      }
      assertThat(sum).isCloseTo(1, within(1e-6));
    }
  }

  /** What is known holds however sure the model is of the contrary. */
  @Test
  void whatIsKnownHoldsAgainstTheScores() {
    KnownSpans known = new KnownSpans(6);
    known.firm(1, 4);
    known.doubtful(5, 6);
    double[] scores = new double[6 * Label.COUNT];
    for (int i = 0; i < 6; i++) {
      scores[i * Label.COUNT + Label.OUTSIDE.ordinal()] = 2000;
    }
    Marginals marginals = known.marginals(scores, SpanLattice.steps(new float[16]));
    assertThat(marginals.marginal(1, Label.BEGIN.ordinal())).isCloseTo(1, within(EXACT));
    assertThat(marginals.marginal(2, Label.INSIDE.ordinal())).isCloseTo(1, within(EXACT));
    assertThat(marginals.marginal(3, Label.LAST.ordinal())).isCloseTo(1, within(EXACT));
    assertThat(marginals.marginal(5, Label.OUTSIDE.ordinal())).isCloseTo(1, within(EXACT));
  }

  private void compare(double[] scores, float[] edges, byte[] allowed) {
    int length = scores.length / Label.COUNT;
    AllLabellings all = new AllLabellings(scores, edges, allowed);
    SpanLattice lattice = new SpanLattice(scores, SpanLattice.steps(edges), allowed);
    for (int i = 0; i < length; i++) {
      for (int y = 0; y < Label.COUNT; y++) {
        assertThat(lattice.marginal(i, y)).isCloseTo(all.marginal(i, y), within(EXACT));
        for (int next = 0; i + 1 < length && next < Label.COUNT; next++) {
          assertThat(lattice.marginal(i, y, next))
              .isCloseTo(all.marginal(i, y, next), within(EXACT));
        }
      }
      assertThat(lattice.inside(i)).isCloseTo(1 - all.marginal(i, 0), within(EXACT));
      for (int end = i; end <= length; end++) {
        assertThat(lattice.probability(i, end)).isCloseTo(all.probability(i, end), within(EXACT));
      }
    }
  }

  private double[] scores(int length) {
    return random.doubles((long) length * Label.COUNT, -3, 3).toArray();
  }

  private float[] edges() {
    float[] edges = new float[Label.COUNT * Label.COUNT];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = random.nextFloat() * 4 - 2;
    }
    return edges;
  }

  /** A firm span, a doubtful one, or both, at random places; they may touch. */
  private byte[] allowed(int length) {
    byte[] allowed = new byte[length];
    java.util.Arrays.fill(allowed, (byte) 1);
    int cut = random.nextInt(length + 1);
    for (int i = 0; i < cut; i++) {
      allowed[i] = 15;
    }
    if (length - cut >= 2) {
      for (int i = cut; i < length; i++) {
        Label label = i == cut ? Label.BEGIN : i == length - 1 ? Label.LAST : Label.INSIDE;
        allowed[i] = (byte) (1 << label.ordinal());
      }
    }
    return allowed;
  }
}
