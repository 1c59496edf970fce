package io.lantu.text;

import java.util.function.UnaryOperator;

/**
 * Gives {@code ,;:!?()} their full width in Chinese context, and straight quotation marks their
 * direction. Between two ASCII letters or digits ({@code 1,234}, {@code 9:30}) and before a slash
 * the marks stay.
 */
final class PunctuationWidener implements UnaryOperator<MappedText> {
  private static final String HALF = ",;:!?()";
  private static final String FULL = "，；：！？（）";

  @Override
  public MappedText apply(MappedText text) {
    StringBuilder out = new StringBuilder(text.text());
    boolean quoteOpen = false;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      int mark = HALF.indexOf(c);
      if (c == '\n') {
        quoteOpen = false;
      } else if (c == '"' && isPaired(out, i, quoteOpen)) {
        quoteOpen = !quoteOpen;
        out.setCharAt(i, quoteOpen ? '“' : '”');
      } else if (mark >= 0 && isChineseContext(out, i)) {
        out.setCharAt(i, FULL.charAt(mark));
      }
    }
    return text.withText(out.toString());
  }

  private static boolean isPaired(CharSequence text, int at, boolean open) {
    if (open) {
      return true;
    }
    for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '"') {
        return true;
      }
    }
    return false;
  }

  private static boolean isChineseContext(CharSequence text, int at) {
    char before = neighbour(text, at, -1);
    char after = neighbour(text, at, 1);
    return !(isPlain(before) && isPlain(after));
  }

  /** The next character that is no space, or a line end. */
  private static char neighbour(CharSequence text, int at, int step) {
    for (int i = at + step; i >= 0 && i < text.length(); i += step) {
      if (text.charAt(i) != ' ') {
        return text.charAt(i);
      }
    }
    return '\n';
  }

  private static boolean isPlain(char c) {
    return c < 0x80 && c != '\n' && c != '%';
  }
}
