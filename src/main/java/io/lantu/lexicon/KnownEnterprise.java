package io.lantu.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the list of well-known enterprises.
 *
 * @param name its best-known name
 * @param aliases its other names
 * @param headOffice GB/T 2260 code of the division of its head office, where a source has it
 * @param wikidata its Wikidata identifier, such as {@code Q160120}, where a source has it
 * @param creditCode its unified social credit code (GB 32100-2015), where a source has it
 */
public record KnownEnterprise(
    String name,
    List<String> aliases,
    Optional<String> headOffice,
    Optional<String> wikidata,
    Optional<String> creditCode) {
  public KnownEnterprise {
    aliases = List.copyOf(aliases);
    require(headOffice, "[0-9]{6}");
    require(wikidata, "Q[1-9][0-9]*");
    require(creditCode, "[0-9A-HJ-NPQRTUWXY]{18}");
  }

  /** All names, the best known first. */
  public List<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream()).toList();
  }

  private static void require(Optional<String> cell, String pattern) {
    if (!cell.map(text -> text.matches(pattern)).orElse(true)) {
      throw new IllegalArgumentException(cell.get() + " is not of the form " + pattern);
    }
  }
}
