package io.lantu.document;

import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A line of a clean text that is not blank; a paragraph, heading or list item. */
record Line(Span span, String text) {

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      if (!text.substring(from, to).isBlank()) {
        lines.add(new Line(new Span(from, to), text.substring(from, to)));
      }
      from = to + 1;
    }
    return List.copyOf(lines);
  }

  /** Whether it is running text and no heading, label or list item. */
  boolean isProse() {
    return text.length() >= 30 && "。！？；：".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
