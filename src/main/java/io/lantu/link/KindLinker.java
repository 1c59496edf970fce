package io.lantu.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Knows when entities of one kind are one. Entities of one identity are; beyond that it proposes
 * links between identities. What it says of two entities must not depend on any third but for
 * rivals, so that a new report splits nothing.
 */
interface KindLinker {
  /**
   * What the canonical IRI is made from: the name in its plainest form and, where the name holds in
   * one place alone, that place. It depends on the entity's kind, place and key alone.
   */
  String identity(LocalEntity entity);

  /** Why two entities of one identity are one; empty where that needs no telling. */
  Set<Reason> reasons(LocalEntity entity, LocalEntity older);

  /**
   * Links between entities of different identities; not all pairs are looked at, only such as share
   * a block.
   *
   * @param entities one of each identity, its oldest
   */
  Comparison compare(Collection<LocalEntity> entities);

  /** The same, for kinds that ask where the other members of a group are named. */
  default Comparison compareGroups(Collection<Group> groups) {
    return compare(groups.stream().map(Group::oldest).toList());
  }

  /**
   * What came of holding entities against each other.
   *
   * @param pairs how many pairs were looked at, the measure of its cost
   */
  record Comparison(List<Link> links, long pairs) {
    static final Comparison NONE = new Comparison(List.of(), 0);

    public Comparison {
      links = List.copyOf(links);
    }
  }

  /** What is a part of a whole. */
  List<Linking.Part> parts(Collection<LocalEntity> entities);

  /** Whether something in two names keeps them apart for good, whatever links them. */
  boolean apart(LocalEntity one, LocalEntity other);
}
