package io.lantu.mention;

import io.lantu.learn.FeatureSink;
import io.lantu.learn.FeatureText;
import io.lantu.text.Span;
import java.util.Arrays;

/**
 * What one source says of each character of a sentence: the part that it plays in something of a
 * kind, written {@code B-plant}, or {@code O}. Not thread-safe while it is marked.
 */
final class CharacterLayer {
  private static final char OUTSIDE = 'O';
  private static final char JOINT = '-';

  private final char[] parts;
  private final FeatureText[] kinds;

  CharacterLayer(int length) {
    parts = new char[length];
    kinds = new FeatureText[length];
    Arrays.fill(parts, OUTSIDE);
  }

  /** Marks a span; what was said of its characters before is forgotten. */
  void mark(Span span, FeatureText kind) {
    int last = Math.min(parts.length, span.end()) - 1;
    for (int i = span.begin(); i <= last; i++) {
      parts[i] = span.length() == 1 ? 'S' : i == span.begin() ? 'B' : i == last ? 'L' : 'I';
      kinds[i] = kind;
    }
  }

  /** Whether it says something of a character. */
  boolean speaksOf(int i) {
    return i >= 0 && i < parts.length && parts[i] != OUTSIDE;
  }

  /** The part that a character plays: first, inner, last or single one; or none. */
  char part(int i) {
    return parts[i];
  }

  /** What a character of which it says something belongs to. */
  FeatureText kind(int i) {
    return kinds[i];
  }

  /** Puts what it says of a character; the ends of the sentence are told as such. */
  FeatureSink put(int i, FeatureSink feature) {
    if (i < 0) {
      return feature.put('^');
    }
    if (i >= parts.length) {
      return feature.put('$');
    }
    feature.put(parts[i]);
    return parts[i] == OUTSIDE ? feature : feature.put(JOINT).put(kinds[i]);
  }
}
