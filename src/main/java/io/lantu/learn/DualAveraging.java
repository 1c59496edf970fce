package io.lantu.learn;

import java.util.Arrays;

/**
 * Weights fitted by adaptive regularised dual averaging (Duchi, Hazan, Singer 2011): a step for
 * each weight that shrinks with the gradients it has seen, and an L1 penalty that leaves weights
 * without enough evidence at nought. Not thread-safe.
 */
final class DualAveraging {
  private static final float SMALLEST = 1e-3f;

  private final float rate;
  private final float penalty;
  private float[] sums;
  private float[] squares;
  private int steps;

  /**
   * @param penalty of L1, for each step
   */
  DualAveraging(int weights, double rate, double penalty) {
    this.sums = new float[weights];
    this.squares = new float[weights];
    this.rate = (float) rate;
    this.penalty = (float) penalty;
  }

  void beginStep() {
    steps++;
  }

  float weight(int index) {
    float sum = sums[index];
    float over = Math.abs(sum) - penalty * steps;
    if (over <= 0) {
      return 0;
    }
    float size = rate * over / (SMALLEST + (float) Math.sqrt(squares[index]));
    return sum > 0 ? -size : size;
  }

  void descend(int index, double gradient) {
    float g = (float) gradient;
    sums[index] += g;
    squares[index] += g * g;
  }

  /** Room for more weights. */
  void resize(int weights) {
    sums = Arrays.copyOf(sums, weights);
    squares = Arrays.copyOf(squares, weights);
  }
}
