package io.lantu.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * An indicator of the scheme.
 *
 * @param id ASCII, kebab-case
 * @param label Chinese label
 * @param english English label
 * @param canonicalUnit id of the unit in which its levels are compared
 * @param broader id of the broader indicator
 * @param synonyms other Chinese names
 */
public record Indicator(
    String id,
    String label,
    String english,
    String canonicalUnit,
    Optional<String> broader,
    List<String> synonyms) {
  public Indicator {
    synonyms = List.copyOf(synonyms);
  }
}
