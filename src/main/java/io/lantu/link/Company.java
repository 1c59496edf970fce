package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.KnownEnterprise;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A group of entities of one company name, with what its name gives.
 *
 * @param names the name in its parts and, of a known enterprise, its other names; never empty
 * @param known the enterprise of the list, where the list has it
 * @param home the division that a name of a sort holds for; empty for names with a part of their
 *     own
 * @param places codes of the places of its reports, of its name and of its head office
 * @param above these codes and those of the divisions that hold them
 * @param forms all forms of all names
 */
record Company(
    Group group,
    List<CompanyName> names,
    Optional<KnownEnterprise> known,
    Optional<Division> home,
    Set<String> places,
    Set<String> above,
    Collection<CompanyForm> forms) {

  private static final Pattern GROUP = Pattern.compile("集团[)）]?(股份|控股)?(有限|责任)*(公司)?$");

  LocalEntity oldest() {
    return group.oldest();
  }

  /** Whether a place of one is a place of the other, holds it or lies in it. */
  boolean isNear(Company other) {
    return places.stream().anyMatch(other.above::contains)
        || other.places.stream().anyMatch(above::contains);
  }

  Company with(Collection<CompanyForm> others) {
    return new Company(group, names, known, home, places, above, others);
  }

  /** Whether all reports call it a group: then it is no group's subsidiary. */
  boolean isGroup() {
    return labels().allMatch(label -> GROUP.matcher(label).find());
  }

  /** The well-known enterprises that its names open with. */
  Set<String> owners() {
    return names.stream()
        .map(CompanyName::owner)
        .filter(owner -> !owner.isEmpty())
        .collect(Collectors.toSet());
  }

  /** What all reports call it. */
  Stream<String> labels() {
    return group.members().stream().flatMap(member -> member.labels().stream());
  }

  /** The divisions that its names open with. */
  List<Division> regions() {
    return names.stream().flatMap(name -> name.regions().stream()).distinct().toList();
  }
}
