package io.lantu.lexicon;

import java.util.List;

/**
 * An industry of the public classifications or of general use, a concept of the scheme of
 * industries. Immutable.
 *
 * @param name Chinese name, without {@code 产业} or {@code 行业} behind it
 * @param aliases other Chinese names, all of which are looked for in texts
 * @param english English name
 * @param source where the name is from
 * @param id of the concept; two rows of one id are one concept
 * @param broader ids of the concepts right above it, the first the main one; empty for a top
 *     concept
 * @param related ids of concepts that are neither above nor below it
 * @param synonyms further Chinese names, for linking alone; a name among them that is another's
 *     alias means this one
 * @param matches the codes of public classifications that stand for it
 */
public record Industry(
    String name,
    List<String> aliases,
    String english,
    String source,
    String id,
    List<String> broader,
    List<String> related,
    List<String> synonyms,
    List<CodeMatch> matches) {
  public Industry {
    aliases = List.copyOf(aliases);
    broader = List.copyOf(broader);
    related = List.copyOf(related);
    synonyms = List.copyOf(synonyms);
    matches = List.copyOf(matches);
  }

  /** Whether the name is one of its Chinese names. */
  public boolean bears(String name) {
    return this.name.equals(name) || aliases.contains(name) || synonyms.contains(name);
  }
}
