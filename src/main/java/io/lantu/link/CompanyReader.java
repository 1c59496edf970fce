package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.KnownEnterprise;
import io.lantu.lexicon.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a company's name holds for and what other names it may go by. Thread-safe. */
final class CompanyReader {
  private final Anchors anchors;
  private final ProperNames properNames;
  private final KnownNames known;
  private final CompanyNames names;
  private final CompanyForms forms;

  CompanyReader(Divisions divisions, Anchors anchors, ProperNames properNames, KnownNames known) {
    WordLists words = WordLists.load("company-words.tsv");
    this.anchors = anchors;
    this.properNames = properNames;
    this.known = known;
    this.names = new CompanyNames(divisions, words, known);
    this.forms = new CompanyForms(names, divisions, words);
  }

  CompanyMatch match() {
    return new CompanyMatch(known, names);
  }

  /**
   * What a name holds for.
   *
   * @param name without the place, where the home says it
   * @param home empty for a name that is one of a kind
   * @param general whether it is a name of a sort, that each place has for itself
   * @param reason why names of that scope are one
   */
  record Scope(String name, Optional<Division> home, boolean general, Reason reason) {
    String identity() {
      return name + home.map(division -> "@" + division.code()).orElse("");
    }
  }

  Scope scope(String key, Division place) {
    Anchors.Anchor anchor = anchors.of(key, place);
    Optional<Division> near = Optional.of(anchor.division());
    if (anchor.kind() == Anchors.Kind.RELATIVE || anchor.kind() == Anchors.Kind.UNSAID) {
      return new Scope(anchor.rest(), near, true, Reason.RELATIVE_NAME);
    }
    if (known.of(key).isPresent()) {
      return new Scope(key, Optional.empty(), false, Reason.KNOWN_ALIAS);
    }
    if (!properNames.isProperCompany(anchor.rest())) {
      boolean named = anchor.kind() == Anchors.Kind.NAMED;
      return new Scope(anchor.rest(), near, true, named ? Reason.PLACE_IN_NAME : Reason.SAME_NAME);
    }
    CompanyName name = names.parse(key);
    if (name.regions().size() == 1
        && name.part().isEmpty()
        && !properNames.isProperCompany(name.rest())) {
      return new Scope(name.rest(), Optional.of(name.regions().get(0)), true, Reason.PLACE_IN_NAME);
    }
    if (names.isCommon(name)) {
      return new Scope(key, Optional.of(place), false, Reason.SAME_NAME);
    }
    return new Scope(key, Optional.empty(), false, Reason.PROPER_NAME);
  }

  /** A group with all forms of its names. */
  Company company(Group group, Scope scope) {
    Company company = named(group, scope);
    List<CompanyForm> all = new ArrayList<>();
    company.names().forEach(name -> all.addAll(forms.of(name)));
    if (company.home().isPresent()) {
      forms.of(names.parse(scope.name())).stream()
          .map(form -> form.within(CompanyForm.Reach.HOME))
          .forEach(all::add);
    }
    return company.with(all);
  }

  /** A group with its names alone. */
  Company named(Group group, Scope scope) {
    Optional<KnownEnterprise> row = known.of(scope.name()).filter(r -> scope.home().isEmpty());
    Optional<Division> home = scope.home().filter(division -> scope.general());
    Stream<String> whole =
        home.map(division -> Stream.of(shortName(division) + scope.name()))
            .orElseGet(
                () ->
                    Stream.concat(
                        Stream.of(scope.name()),
                        row.stream().flatMap(r -> KnownNames.keys(r).stream())));
    List<CompanyName> parsed = whole.distinct().map(names::parse).toList();
    Set<Division> places = new LinkedHashSet<>();
    group.members().forEach(member -> places.add(member.place()));
    parsed.forEach(name -> places.addAll(name.regions()));
    return new Company(
        group,
        parsed,
        row,
        home,
        codes(places.stream()),
        codes(places.stream().flatMap(place -> anchors.chain(place).stream())),
        List.of());
  }

  private static String shortName(Division division) {
    return division.shortNames().isEmpty() ? division.name() : division.shortNames().get(0);
  }

  private static Set<String> codes(Stream<Division> divisions) {
    return divisions.map(Division::code).collect(Collectors.toCollection(TreeSet::new));
  }
}
