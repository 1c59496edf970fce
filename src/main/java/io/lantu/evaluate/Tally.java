package io.lantu.evaluate;

/**
 * Counts behind precision and recall.
 *
 * @param hit found and right
 * @param gold to be found
 * @param given found, right or wrong
 */
public record Tally(int hit, int gold, int given) {
  static final Tally NONE = new Tally(0, 0, 0);

  public Tally plus(Tally other) {
    return new Tally(hit + other.hit, gold + other.gold, given + other.given);
  }

  /** Share of what was found that is right; 0 when nothing was found. */
  public double precision() {
    return given == 0 ? 0 : (double) hit / given;
  }

  /** Share of what was to be found that was; 0 when nothing was. */
  public double recall() {
    return gold == 0 ? 0 : (double) hit / gold;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
