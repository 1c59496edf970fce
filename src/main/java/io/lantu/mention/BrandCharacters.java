package io.lantu.mention;

import io.lantu.learn.FeatureSink;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Enterprises;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a character opens or goes on in the names of well-known enterprises and of places: a
 * name that no list knows is mostly made of the same characters.
 */
final class BrandCharacters {
  private static final int MOST = 5;

  private final Map<Character, Integer> first = new HashMap<>();
  private final Map<Character, Integer> second = new HashMap<>();
  private final Map<Character, Integer> place = new HashMap<>();

  BrandCharacters() {
    for (String name : Enterprises.load().names()) {
      if (name.length() > 1) {
        first.merge(name.charAt(0), 1, Integer::sum);
        second.merge(name.charAt(1), 1, Integer::sum);
      }
    }
    for (String name : Divisions.load().names()) {
      place.merge(name.charAt(0), 1, Integer::sum);
    }
  }

  void write(String shapes, int i, FeatureSink sink) {
    char next = i + 1 < shapes.length() ? shapes.charAt(i + 1) : '^';
    char before = i > 0 ? shapes.charAt(i - 1) : '^';
    char here = shapes.charAt(i);
    int opens = size(first, here);
    sink.add(i, "brand", opens + " " + size(second, next));
    sink.add(i, "brand-before", size(first, before) + " " + size(second, here));
    sink.add(i, "brand-place", opens + " " + size(place, here));
  }

  /** The binary logarithm of the count, at most {@value #MOST}. */
  private static int size(Map<Character, Integer> counts, char c) {
    int count = counts.getOrDefault(c, 0);
    return Math.min(MOST, 32 - Integer.numberOfLeadingZeros(count));
  }
}
