package io.lantu.learn;

/**
 * Weights fitted by adaptive regularised dual averaging (Duchi, Hazan, Singer 2011): a step for
 * each weight that shrinks with the gradients it has seen, and an L1 penalty that leaves weights
 * without enough evidence at nought. Not thread-safe.
 */
final class DualAveraging {
  private static final float SMALLEST = 1e-3f;

  private final float rate;
  private final float penalty;
  private final float[] sums;
  private final float[] squares;
  private final float[] weights;
  private int steps;

  /**
   * @param penalty of L1, for each step
   */
  DualAveraging(int weights, double rate, double penalty) {
    this.sums = new float[weights];
    this.squares = new float[weights];
    this.weights = new float[weights];
    this.rate = (float) rate;
    this.penalty = (float) penalty;
  }

  void beginStep() {
    steps++;
  }

  /** As of the last step that moved it; the penalty of the steps since is not taken off yet. */
  float weight(int index) {
    return weights[index];
  }

  /** With the penalty of all steps. */
  float settled(int index) {
    float over = Math.abs(sums[index]) - penalty * steps;
    if (over <= 0) {
      return 0;
    }
    float size = rate * over / (SMALLEST + (float) Math.sqrt(squares[index]));
    return sums[index] > 0 ? -size : size;
  }

  void descend(int index, double gradient) {
    float g = (float) gradient;
    sums[index] += g;
    squares[index] += g * g;
    weights[index] = settled(index);
  }
}
