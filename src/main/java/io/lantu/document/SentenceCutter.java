package io.lantu.document;

import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts lines into sentences: behind {@code 。！？；} and at the line's end. */
final class SentenceCutter {
  private static final String ENDS = "。！？；;!?";

  private SentenceCutter() {}

  /** The spans of a line's sentences; what holds no Chinese character is none. */
  static List<Span> cut(Line line) {
    List<Span> spans = new ArrayList<>();
    String text = line.text();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean ends = ENDS.indexOf(text.charAt(i)) >= 0 || i + 1 == text.length();
      if (ends) {
        if (text.substring(begin, i + 1).codePoints().anyMatch(Character::isIdeographic)) {
          spans.add(new Span(begin, i + 1).shift(line.span().begin()));
        }
        begin = i + 1;
      }
    }
    return spans;
  }
}
