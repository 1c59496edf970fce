package io.lantu.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator of the scheme.
 *
 * @param id ASCII, kebab-case
 * @param label Chinese label
 * @param english English label
 * @param canonicalUnit id of the unit in which its levels are compared
 * @param broader id of the broader indicator
 * @param synonyms other Chinese names
 * @param direction which side is better; a group has none
 */
public record Indicator(
    String id,
    String label,
    String english,
    String canonicalUnit,
    Optional<String> broader,
    List<String> synonyms,
    Optional<Direction> direction) {
  public Indicator {
    synonyms = List.copyOf(synonyms);
  }

  /**
   * Which side of an indicator is better. It holds for levels and changes alike: where less is
   * better, a fall is an improvement.
   */
  public enum Direction {
    /** Targets are floors to pass, or work to be done. */
    MORE("more"),
    /** Targets are ceilings to stay below, or cuts. */
    LESS("less"),
    /** Kept near a value, such as prices, or a size or structure that has no better side. */
    NEITHER("neither");

    private final String token;

    Direction(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }

    /**
     * @throws IllegalArgumentException if no direction has that token
     */
    static Direction of(String token) {
      return Stream.of(values())
          .filter(direction -> direction.token.equals(token))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no direction: " + token));
    }
  }
}
