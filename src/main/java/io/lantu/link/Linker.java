package io.lantu.link;

import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.WordLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Says which local entities are one, within a place, across places and across years. Entities of
 * one identity are one; links between identities join further ones, the surest first, unless
 * something keeps two of their members apart. What people have decided wins. Thread-safe; the
 * outcome does not depend on the order of the entities.
 */
public final class Linker {
  /** A linker keeps what it has read of names, so that each run has its own. */
  private final Map<EntityKind, Supplier<KindLinker>> linkers = new EnumMap<>(EntityKind.class);

  public Linker(Divisions divisions) {
    this(divisions, KnownNames.load());
  }

  /**
   * @param known the enterprises whose names are known; the keys of the entities are made by the
   *     same list
   */
  Linker(Divisions divisions, KnownNames known) {
    Anchors anchors = new Anchors(divisions);
    WordLists words = WordLists.load("linking-words.tsv");
    ProperNames properNames = new ProperNames(ProjectHeads.load(), words);
    ProjectNameReader reader = new ProjectNameReader(anchors, properNames, words);
    linkers.put(EntityKind.PROJECT, () -> new ProjectLinker(anchors, properNames, reader));
    CompanyReader companies = new CompanyReader(divisions, anchors, properNames, known);
    linkers.put(EntityKind.ENTERPRISE, () -> new EnterpriseLinker(companies));
    linkers.put(EntityKind.INDUSTRY, IndustryLinker::new);
  }

  /**
   * @param entities of any kinds; what several reports of a place say of one entity may come in
   *     parts
   */
  public Linking link(Collection<LocalEntity> entities, Decisions decisions) {
    Map<LocalEntity.Id, LocalEntity> whole = new TreeMap<>();
    entities.forEach(entity -> whole.merge(entity.id(), entity, LocalEntity::with));
    Map<EntityKind, List<LocalEntity>> byKind =
        whole.values().stream().collect(Collectors.groupingBy(LocalEntity::kind));
    List<Cluster> clusters = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    List<Linking.Part> parts = new ArrayList<>();
    AtomicLong pairs = new AtomicLong();
    linkers.forEach(
        (kind, linker) -> {
          Linking linking = link(linker.get(), byKind.getOrDefault(kind, List.of()), decisions);
          clusters.addAll(linking.clusters());
          links.addAll(linking.links());
          parts.addAll(linking.parts());
          pairs.addAndGet(linking.pairs());
        });
    return new Linking(clusters, links, parts, pairs.get());
  }

  private static Linking link(KindLinker linker, List<LocalEntity> entities, Decisions decisions) {
    List<Group> groups = groups(linker, entities, decisions);
    Joining joining = new Joining(groups, linker, decisions);
    decided(entities, decisions).forEach(joining::join);
    KindLinker.Comparison comparison = linker.compareGroups(groups);
    comparison.links().stream().sorted().forEach(joining::join);
    List<Link> links = new ArrayList<>(joining.links());
    for (Group group : groups) {
      for (LocalEntity member : group.members()) {
        if (member != group.oldest() && decisions.on(member, group.oldest()).isEmpty()) {
          Set<Reason> reasons = linker.reasons(member, group.oldest());
          if (!reasons.isEmpty()) {
            links.add(
                new Link(member, group.oldest(), Relation.SAME, Link.scoreOf(reasons), reasons));
          }
        }
      }
    }
    links.sort(Link::compareTo);
    return new Linking(joining.clusters(), links, linker.parts(entities), comparison.pairs());
  }

  /**
   * Entities of one identity, but not such as people keep apart: the oldest and those that stay
   * with it have the identity, each other part one of its own.
   */
  private static List<Group> groups(
      KindLinker linker, List<LocalEntity> entities, Decisions decisions) {
    Map<String, List<LocalEntity>> byIdentity =
        entities.stream()
            .collect(Collectors.groupingBy(linker::identity, TreeMap::new, Collectors.toList()));
    List<Group> groups = new ArrayList<>();
    byIdentity.forEach(
        (identity, members) -> {
          for (List<LocalEntity> part : keptApart(members, decisions)) {
            LocalEntity head = part.get(0);
            String own = identity + "#" + head.key() + "@" + head.place().code();
            groups.add(new Group(part.contains(Group.oldest(members)) ? identity : own, part));
          }
        });
    return groups;
  }

  /** Each member, by age, goes to the first part whose members it is not kept apart from. */
  private static List<List<LocalEntity>> keptApart(List<LocalEntity> members, Decisions decisions) {
    if (decisions.verdicts().isEmpty()) {
      return List.of(members);
    }
    List<List<LocalEntity>> parts = new ArrayList<>();
    for (LocalEntity member : members.stream().sorted(Group.AGE).toList()) {
      parts.stream()
          .filter(part -> part.stream().noneMatch(other -> decisions.part(member, other)))
          .findFirst()
          .orElseGet(
              () -> {
                List<LocalEntity> part = new ArrayList<>();
                parts.add(part);
                return part;
              })
          .add(member);
    }
    return parts;
  }

  /** The links that people have made. */
  private static List<Link> decided(List<LocalEntity> entities, Decisions decisions) {
    Map<LocalEntity.Id, LocalEntity> byId =
        entities.stream().collect(Collectors.toMap(LocalEntity::id, e -> e));
    List<Link> links = new ArrayList<>();
    decisions
        .verdicts()
        .forEach(
            (pair, verdict) -> {
              LocalEntity first = byId.get(pair.first());
              LocalEntity second = byId.get(pair.second());
              if (verdict == Verdict.SAME && first != null && second != null) {
                LocalEntity older = Group.oldest(List.of(first, second));
                LocalEntity newer = older == first ? second : first;
                links.add(new Link(newer, older, Relation.SAME, 1, Set.of(Reason.DECIDED)));
              }
            });
    links.sort(Link::compareTo);
    return links;
  }
}
