package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.KnownEnterprise;
import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.WordLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Enterprises of one proper name are one wherever they are named; a name that each place has for
 * itself ({@code 公交集团}, {@code 市城投}) or that many companies bear ({@code 宏源}) holds for its own
 * division. Full and short names meet in their {@linkplain NameForms forms}. Thread-safe.
 */
final class EnterpriseLinker implements KindLinker {
  /** From this score on two companies are one. */
  static final double SAME = 0.8;

  /** From this score on they may be one. */
  private static final double CLOSE = 0.5;

  private final Anchors anchors;
  private final KnownNames known;
  private final ProperNames properNames =
      new ProperNames(ProjectHeads.load(), WordLists.load("linking-words.tsv"));
  private final CompanyNames names;
  private final NameForms forms;
  private final CompanyMatch match;

  EnterpriseLinker(Divisions divisions, Anchors anchors, Enterprises enterprises) {
    this.anchors = anchors;
    WordLists words = WordLists.load("company-words.tsv");
    this.known = new KnownNames(enterprises);
    this.names = new CompanyNames(divisions, words, known::isName);
    this.forms = new NameForms(names, divisions, words);
    this.match = new CompanyMatch(known, names);
  }

  @Override
  public String identity(LocalEntity entity) {
    Scope scope = scope(entity.key(), entity.place());
    return scope.name() + scope.home().map(division -> "@" + division.code()).orElse("");
  }

  /**
   * What a name holds for.
   *
   * @param name without the place, where the home says it
   * @param general whether it is a name of a sort, that each place has for itself
   */
  private record Scope(String name, Optional<Division> home, boolean general, Reason reason) {}

  private Scope scope(String key, Division place) {
    Anchors.Anchor anchor = anchors.of(key, place);
    Optional<Division> near = Optional.of(anchor.division());
    if (anchor.kind() == Anchors.Kind.RELATIVE) {
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

  @Override
  public Set<Reason> reasons(LocalEntity entity, LocalEntity older) {
    return EnumSet.of(
        scope(entity.key(), entity.place()).reason(), scope(older.key(), older.place()).reason());
  }

  @Override
  public List<Link> links(Collection<LocalEntity> entities) {
    return linksOf(
        entities.stream().map(entity -> new Group(identity(entity), List.of(entity))).toList());
  }

  @Override
  public List<Link> linksOf(Collection<Group> groups) {
    List<Company> companies =
        groups.stream().sorted(Group::compareAge).map(group -> company(group, true)).toList();
    List<CompanyBlocks.Proposal> proposals = new CompanyBlocks(match).proposals(companies);
    List<Link> links = new ArrayList<>();
    for (CompanyBlocks.Proposal proposal : new CompanyRivals(companies, match).settle(proposals)) {
      double score = proposal.score();
      if (score >= CLOSE) {
        links.add(
            new Link(
                companies.get(proposal.pair().newer()).oldest(),
                companies.get(proposal.pair().older()).oldest(),
                score >= SAME ? Relation.SAME : Relation.CLOSE,
                score,
                proposal.reasons()));
      }
    }
    return links;
  }

  @Override
  public boolean apart(LocalEntity one, LocalEntity other) {
    return match.apart(company(one), company(other));
  }

  private Company company(LocalEntity entity) {
    return company(new Group(identity(entity), List.of(entity)), false);
  }

  private Company company(Group group, boolean withForms) {
    LocalEntity oldest = group.oldest();
    Scope scope = scope(oldest.key(), oldest.place());
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
    List<NameForm> all = new ArrayList<>();
    if (withForms) {
      parsed.forEach(name -> all.addAll(forms.of(name)));
      if (home.isPresent()) {
        forms.of(names.parse(scope.name())).stream()
            .map(form -> form.within(NameForm.Reach.HOME))
            .forEach(all::add);
      }
    }
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
        all);
  }

  private static String shortName(Division division) {
    return division.shortNames().isEmpty() ? division.name() : division.shortNames().get(0);
  }

  private static Set<String> codes(Stream<Division> divisions) {
    return divisions.map(Division::code).collect(Collectors.toCollection(TreeSet::new));
  }
}
