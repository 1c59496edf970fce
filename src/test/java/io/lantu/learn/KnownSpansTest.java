package io.lantu.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class KnownSpansTest {
  private static final double[][] LEVEL = SpanLattice.steps(new float[16]);

  @Test
  void firmSpansLeaveNoChoice() {
    KnownSpans known = new KnownSpans(6);
    known.firm(1, 3);
    known.firm(3, 6);
    assertThat(labels(known, 6)).isEqualTo("OBLBIL");
    Marginals marginals = known.marginals(new double[24], LEVEL);
    assertThat(marginals.marginal(2, Label.LAST.ordinal(), Label.BEGIN.ordinal())).isEqualTo(1);
    assertThat(marginals.marginal(2, Label.LAST.ordinal(), Label.OUTSIDE.ordinal())).isZero();
  }

  @Test
  void doubtfulPlacesMayBeAnything() {
    KnownSpans known = new KnownSpans(5);
    known.doubtful(1, 4);
    assertThat(labels(known, 5)).isEqualTo("O???O");
    known.firm(2, 5);
    assertThat(known).hasToString("O?BIL");
  }

  @Test
  void marksAreKnown() {
    KnownSpans known = new KnownSpans(6);
    known.firm(0, 2);
    known.doubtful(3, 4);
    assertThat(known.marked(0)).isTrue();
    assertThat(known.marked(1)).isTrue();
    assertThat(known.marked(2)).isFalse();
    assertThat(known.marked(3)).isTrue();
    assertThat(known.marked(4)).isFalse();
  }

  @Test
  void aSpanOfOnePlaceIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new KnownSpans(3).firm(1, 2));
  }

  /** The only label that a place may have, or ?. */
  private static String labels(KnownSpans known, int length) {
    Marginals marginals = known.marginals(new double[length * Label.COUNT], LEVEL);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      char letter = '?';
      for (Label label : Label.values()) {
        if (marginals.marginal(i, label.ordinal()) > 0.999) {
          letter = label.name().charAt(0);
        }
      }
      out.append(letter);
    }
    return out.toString();
  }
}
