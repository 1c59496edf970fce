package io.lantu.learn;

import java.util.Arrays;

/**
 * What annotations say of the places of a sequence for one type: which are firm spans, which may be
 * anything because the annotator was in doubt, and that the rest lies outside.
 */
public final class KnownSpans {
  private static final byte ANYTHING = (byte) ((1 << Label.COUNT) - 1);

  private final byte[] allowed;
  private boolean open;

  public KnownSpans(int length) {
    allowed = new byte[length];
    Arrays.fill(allowed, bit(Label.OUTSIDE));
  }

  /** Marks a span of two places or more; what was said of its places before is forgotten. */
  public void firm(int begin, int end) {
    if (end - begin < 2) {
      throw new IllegalArgumentException("a span of " + (end - begin));
    }
    Arrays.fill(allowed, begin, end, bit(Label.INSIDE));
    allowed[begin] = bit(Label.BEGIN);
    allowed[end - 1] = bit(Label.LAST);
  }

  /** Marks places of which nothing is known. */
  public void doubtful(int begin, int end) {
    Arrays.fill(allowed, begin, end, ANYTHING);
    open = true;
  }

  /** Whether a place has been marked. */
  public boolean marked(int position) {
    return allowed[position] != bit(Label.OUTSIDE);
  }

  /** A letter for each place: B, I and L of a firm span, O outside, ? where nothing is known. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (byte places : allowed) {
      out.append(
          Integer.bitCount(places) > 1
              ? '?'
              : Label.values()[Integer.numberOfTrailingZeros(places)].name().charAt(0));
    }
    return out.toString();
  }

  /** What is known, weighed by the scores where it leaves a choice. */
  Marginals marginals(double[] scores, double[][] steps) {
    return open ? new SpanLattice(scores, steps, allowed) : new Certain();
  }

  private final class Certain implements Marginals {
    @Override
    public double marginal(int position, int label) {
      return allowed[position] >> label & 1;
    }

    @Override
    public double marginal(int position, int label, int next) {
      return marginal(position, label) * marginal(position + 1, next);
    }
  }

  private static byte bit(Label label) {
    return (byte) (1 << label.ordinal());
  }
}
