package io.lantu.fact;

import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence at commas, colons and dashes that stand outside quotation marks. Stateless. */
final class Clauses {
  private static final String ENDS = "，；：。！？;:?!\n\r";

  private Clauses() {}

  static List<Span> of(String sentence) {
    boolean[] quoted = Quotes.mask(sentence);
    List<Span> clauses = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      boolean number =
          (c == ',' || c == '：') && digitAt(sentence, i - 1) && digitAt(sentence, i + 1);
      boolean ends = !number && (ENDS.indexOf(c) >= 0 || c == ',');
      if (ends && !quoted[i]) {
        add(clauses, begin, i);
        begin = i + 1;
      }
    }
    add(clauses, begin, sentence.length());
    return clauses;
  }

  private static boolean digitAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static void add(List<Span> clauses, int begin, int end) {
    if (end > begin) {
      clauses.add(new Span(begin, end));
    }
  }
}
