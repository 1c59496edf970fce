package io.lantu.mention;

import io.lantu.learn.FeatureSink;
import io.lantu.learn.FeatureTemplate;
import java.util.List;

/** The characters around each character of a sentence, alone and side by side. */
final class NearCharacters {
  /** Stands for what lies outside the sentence. */
  private static final String NOTHING = "^^";

  private record Window(FeatureTemplate template, int begin, int end) {
    static Window of(String name, int begin, int end) {
      return new Window(FeatureTemplate.of(name), begin, end);
    }
  }

  private static final List<Window> WINDOWS =
      List.of(
          Window.of("c-2", -2, -1),
          Window.of("c-1", -1, 0),
          Window.of("c0", 0, 1),
          Window.of("c1", 1, 2),
          Window.of("c2", 2, 3),
          Window.of("c-2,-1", -2, 0),
          Window.of("c-1,0", -1, 1),
          Window.of("c0,1", 0, 2),
          Window.of("c1,2", 1, 3),
          Window.of("c-1,1", -1, 2),
          Window.of("c-2,0", -2, 1),
          Window.of("c0,2", 0, 3));

  private final String shapes;

  NearCharacters(String words) {
    this.shapes = shapes(words);
  }

  /** Digits and Latin letters are told by their kind alone, white space is a line. */
  private static String shapes(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean latin = c < 128 && Character.isLetter(c);
      out.append(Character.isDigit(c) ? '0' : latin ? 'A' : Character.isWhitespace(c) ? '_' : c);
    }
    return out.toString();
  }

  /** The characters of the sentence as features tell them. */
  String shapes() {
    return shapes;
  }

  void write(FeatureSink sink) {
    String padded = NOTHING + shapes + NOTHING;
    for (int i = 0; i < shapes.length(); i++) {
      int here = i + NOTHING.length();
      for (Window window : WINDOWS) {
        sink.feature(window.template).put(padded, here + window.begin, here + window.end).at(i);
      }
    }
  }
}
