package io.lantu.lexicon;

import java.util.List;

/**
 * An industry of the public classifications or of general use.
 *
 * @param name Chinese name, without {@code 产业} or {@code 行业} behind it
 * @param aliases other Chinese names
 * @param english English name
 * @param source where the name is from
 */
public record Industry(String name, List<String> aliases, String english, String source) {
  public Industry {
    aliases = List.copyOf(aliases);
  }
}
