package io.lantu.mention;

import io.lantu.learn.FeatureSink;
import io.lantu.learn.FeatureTemplate;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Enterprises;
import java.util.stream.Stream;

/**
 * How often a character opens or goes on in the names of well-known enterprises and of places: a
 * name that no list knows is mostly made of the same characters.
 */
final class BrandCharacters {
  private static final int MOST = 5;
  private static final FeatureTemplate BRAND = FeatureTemplate.of("brand");
  private static final FeatureTemplate BEFORE = FeatureTemplate.of("brand-before");
  private static final FeatureTemplate PLACE = FeatureTemplate.of("brand-place");

  private final int[] first = new int[Character.MAX_VALUE + 1];
  private final int[] second = new int[Character.MAX_VALUE + 1];
  private final int[] place = new int[Character.MAX_VALUE + 1];

  BrandCharacters() {
    for (String name : Enterprises.load().names()) {
      if (name.length() > 1) {
        first[name.charAt(0)]++;
        second[name.charAt(1)]++;
      }
    }
    Divisions.load().all().stream()
        .flatMap(each -> Stream.concat(Stream.of(each.name()), each.shortNames().stream()))
        .distinct()
        .forEach(name -> place[name.charAt(0)]++);
  }

  /**
   * @param shapes the sentence's characters as features tell them
   */
  void write(String shapes, FeatureSink sink) {
    for (int i = 0; i < shapes.length(); i++) {
      char next = i + 1 < shapes.length() ? shapes.charAt(i + 1) : '^';
      char before = i > 0 ? shapes.charAt(i - 1) : '^';
      char here = shapes.charAt(i);
      char opens = size(first[here]);
      sink.feature(BRAND).put(opens).put(' ').put(size(second[next])).at(i);
      sink.feature(BEFORE).put(size(first[before])).put(' ').put(size(second[here])).at(i);
      sink.feature(PLACE).put(opens).put(' ').put(size(place[here])).at(i);
    }
  }

  /** The binary logarithm of a count, at most {@value #MOST}, as a digit. */
  private static char size(int count) {
    return (char) ('0' + Math.min(MOST, 32 - Integer.numberOfLeadingZeros(count)));
  }
}
