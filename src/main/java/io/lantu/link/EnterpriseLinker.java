package io.lantu.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Enterprises of one proper name are one wherever they are named; a name that each place has for
 * itself ({@code 公交集团}, {@code 市城投}) or that many companies bear ({@code 宏源}) holds for its own
 * division. Full and short names meet in their {@linkplain CompanyForms forms}. For one run of the
 * linker.
 */
final class EnterpriseLinker implements KindLinker {
  /** From this score on two companies are one. */
  static final double SAME = 0.8;

  /** From this score on they may be one. */
  private static final double CLOSE = 0.5;

  private final CompanyReader reader;
  private final CompanyMatch match;

  /** Each name is asked for several times and costs more to read than to keep. */
  private final Map<LocalEntity.Id, CompanyReader.Scope> scopes = new HashMap<>();

  EnterpriseLinker(CompanyReader reader) {
    this.reader = reader;
    this.match = reader.match();
  }

  private CompanyReader.Scope scope(LocalEntity entity) {
    return scopes.computeIfAbsent(entity.id(), id -> reader.scope(entity.key(), entity.place()));
  }

  @Override
  public String identity(LocalEntity entity) {
    return scope(entity).identity();
  }

  @Override
  public Set<Reason> reasons(LocalEntity entity, LocalEntity older) {
    return EnumSet.of(scope(entity).reason(), scope(older).reason());
  }

  @Override
  public Comparison compare(Collection<LocalEntity> entities) {
    return compareGroups(
        entities.stream().map(entity -> new Group(identity(entity), List.of(entity))).toList());
  }

  @Override
  public Comparison compareGroups(Collection<Group> groups) {
    List<Company> companies =
        groups.stream()
            .sorted(Group::compareAge)
            .map(group -> reader.company(group, scope(group.oldest())))
            .toList();
    CompanyBlocks blocks = new CompanyBlocks(companies, match);
    List<Link> links = new ArrayList<>();
    for (CompanyBlocks.Proposal proposal :
        new CompanyRivals(companies, match).settle(blocks.proposals())) {
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
    return new Comparison(links, blocks.pairs());
  }

  @Override
  public List<Linking.Part> parts(Collection<LocalEntity> entities) {
    return List.of();
  }

  @Override
  public boolean apart(LocalEntity one, LocalEntity other) {
    return match.apart(company(one), company(other));
  }

  private Company company(LocalEntity entity) {
    return reader.named(new Group(identity(entity), List.of(entity)), scope(entity));
  }
}
