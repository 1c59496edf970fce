package io.lantu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins groups into clusters, link by link. A link of {@link Relation#SAME} whose ends have members
 * that must stay apart joins nothing and is kept as {@link Relation#CLOSE}, or dropped where a
 * person keeps them apart. For one thread.
 */
final class Joining {
  private final List<Group> groups;
  private final KindLinker linker;
  private final Decisions decisions;
  private final int[] cluster;
  private final Map<LocalEntity, Integer> home = new HashMap<>();
  private final Map<Integer, List<Integer>> joined = new TreeMap<>();
  private final List<Link> links = new ArrayList<>();

  Joining(List<Group> groups, KindLinker linker, Decisions decisions) {
    this.groups = groups;
    this.linker = linker;
    this.decisions = decisions;
    this.cluster = new int[groups.size()];
    for (int i = 0; i < cluster.length; i++) {
      cluster[i] = i;
      joined.put(i, List.of(i));
      for (LocalEntity member : groups.get(i).members()) {
        home.put(member, i);
      }
    }
  }

  void join(Link link) {
    boolean decided = link.reasons().contains(Reason.DECIDED);
    if (decisions.on(link.from(), link.to()).isPresent() && !decided) {
      return;
    }
    int one = cluster[home.get(link.to())];
    int other = cluster[home.get(link.from())];
    if (link.relation() != Relation.SAME) {
      if (one != other) {
        links.add(link);
      }
    } else if (one == other) {
      if (decided) {
        links.add(link);
      }
    } else if (parted(one, other)) {
      if (decided) {
        links.add(link.as(Relation.CLOSE, Reason.RIVAL));
      }
    } else if (!decided && apart(one, other)) {
      links.add(link.as(Relation.CLOSE, Reason.RIVAL));
    } else {
      links.add(link);
      merge(one, other);
    }
  }

  List<Link> links() {
    return links.stream()
        .filter(
            link ->
                link.relation() == Relation.SAME
                    || cluster[home.get(link.from())] != cluster[home.get(link.to())])
        .toList();
  }

  List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    for (List<Integer> parts : joined.values()) {
      List<Group> byAge = parts.stream().map(groups::get).sorted(Group::compareAge).toList();
      clusters.add(
          new Cluster(
              byAge.stream().map(Group::identity).toList(),
              byAge.stream().flatMap(group -> group.members().stream()).toList()));
    }
    clusters.sort(Comparator.comparing(Cluster::identity));
    return clusters;
  }

  private void merge(int one, int other) {
    List<Integer> parts = new ArrayList<>(joined.get(one));
    parts.addAll(joined.get(other));
    joined.remove(other);
    joined.put(one, parts);
    joined.get(one).forEach(part -> cluster[part] = one);
  }

  /** Whether people keep members of the two apart. */
  private boolean parted(int one, int other) {
    return decisions.verdicts().containsValue(Verdict.DIFFERENT)
        && members(one).stream()
            .anyMatch(a -> members(other).stream().anyMatch(b -> decisions.part(a, b)));
  }

  private boolean apart(int one, int other) {
    return joined.get(one).stream()
        .map(part -> groups.get(part).oldest())
        .anyMatch(
            a ->
                joined.get(other).stream()
                    .anyMatch(part -> linker.apart(a, groups.get(part).oldest())));
  }

  private List<LocalEntity> members(int index) {
    return joined.get(index).stream().flatMap(p -> groups.get(p).members().stream()).toList();
  }
}
