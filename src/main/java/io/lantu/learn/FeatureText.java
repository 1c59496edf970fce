package io.lantu.learn;

/**
 * A text that goes into the values of many features, with what it adds to their keys, so that its
 * characters are gone through once. Immutable.
 */
public final class FeatureText {
  private final String text;
  private final long key;
  private final long factor;

  private FeatureText(String text) {
    this.text = text;
    long sum = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      sum = FeatureTable.key(sum, text.charAt(i));
      power *= FeatureTable.BASE;
    }
    key = sum;
    factor = power;
  }

  /**
   * Makes one.
   *
   * @param text holds no tab and no line end
   */
  public static FeatureText of(String text) {
    return new FeatureText(text);
  }

  /** The key of what stood before with this text behind it. */
  long behind(long before) {
    return before * factor + key;
  }

  @Override
  public String toString() {
    return text;
  }
}
