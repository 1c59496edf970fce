package io.lantu.evaluate;

/**
 * How many mentions are slices of the raw text at the code points that they name.
 *
 * @param right whose {@code text} equals {@code raw[begin:end]}
 * @param all that were looked at
 */
public record Offsets(int right, int all) {
  public static final Offsets NONE = new Offsets(0, 0);

  public Offsets {
    if (right < 0 || right > all) {
      throw new IllegalArgumentException(right + " right of " + all);
    }
  }

  public Offsets plus(Offsets other) {
    return new Offsets(right + other.right, all + other.all);
  }
}
