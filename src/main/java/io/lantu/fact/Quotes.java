package io.lantu.fact;

/** Which characters stand between quotation marks or brackets. */
final class Quotes {
  private static final String OPENING = "“‘《〈【「『(（[";
  private static final String CLOSING = "”’》〉】」』)）]";

  private Quotes() {}

  /** True for each character inside a closed pair of marks, the marks included. */
  static boolean[] mask(String text) {
    boolean[] inside = new boolean[text.length()];
    int depth = 0;
    int opened = -1;
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        if (depth++ == 0) {
          opened = i;
        }
      } else if (depth > 0 && CLOSING.indexOf(text.charAt(i)) >= 0 && --depth == 0) {
        java.util.Arrays.fill(inside, opened, i + 1, true);
      }
    }
    return inside;
  }
}
