package io.lantu.link;

import io.lantu.lexicon.Division;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Local entities that are one thing in the world.
 *
 * @param members in order, at least one, all of one kind
 */
public record Cluster(List<LocalEntity> members) {
  public Cluster {
    members = members.stream().sorted().toList();
    if (members.isEmpty() || members.stream().map(LocalEntity::kind).distinct().count() != 1) {
      throw new IllegalArgumentException("a cluster has members, all of one kind");
    }
  }

  public EntityKind kind() {
    return members.get(0).kind();
  }

  public String key() {
    return members.get(0).key();
  }

  /** The place among the members' that comes first: the broadest of nested ones has least code. */
  public Division place() {
    return members.get(0).place();
  }

  /** The name to show: the longest, which says most; of equally long ones the first. */
  public String label() {
    return labels().stream()
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  public SortedSet<String> labels() {
    return gather(LocalEntity::labels);
  }

  /** Ids of all reports that name a member. */
  public SortedSet<String> reports() {
    return gather(LocalEntity::reports);
  }

  private SortedSet<String> gather(Function<LocalEntity, SortedSet<String>> part) {
    return members.stream()
        .flatMap(e -> part.apply(e).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
