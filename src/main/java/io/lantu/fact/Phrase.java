package io.lantu.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence, trimmed to the words that name what is measured.
 *
 * @param text the words
 * @param begin where they begin in the sentence
 */
record Phrase(String text, int begin) {
  private static final Pattern LEAD = Shapes.run("lead");
  private static final Pattern TRAIL = Shapes.end("trail");

  /** Without what leads to it or only follows it. */
  Phrase trimmed() {
    String rest = text;
    int at = begin;
    Matcher lead = LEAD.matcher(rest);
    if (lead.find()) {
      at += lead.end();
      rest = rest.substring(lead.end());
    }
    for (Matcher trail = TRAIL.matcher(rest); trail.find(); trail = TRAIL.matcher(rest)) {
      rest = rest.substring(0, trail.start());
    }
    String stripped = rest.strip();
    return new Phrase(stripped, at + rest.indexOf(stripped));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
