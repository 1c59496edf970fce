package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Industries;
import io.lantu.lexicon.Industry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Local entities that are one thing in the world.
 *
 * @param identities what its canonical IRI is made from, then those of the groups that joined it,
 *     whose IRIs lead to it; at least one
 * @param members in order, at least one, all of one kind
 */
public record Cluster(List<String> identities, List<LocalEntity> members) {
  private static final String CONCEPT = "concept ";

  public Cluster {
    identities = List.copyOf(identities);
    members = members.stream().sorted().toList();
    if (identities.isEmpty()
        || members.isEmpty()
        || members.stream().map(LocalEntity::kind).distinct().count() != 1) {
      throw new IllegalArgumentException("a cluster has members, all of one kind");
    }
  }

  public EntityKind kind() {
    return members.get(0).kind();
  }

  public String identity() {
    return identities.get(0);
  }

  /** The concept of the scheme of industries that it is. */
  public Optional<Industry> concept() {
    return kind() == EntityKind.INDUSTRY && identity().startsWith(CONCEPT)
        ? Industries.load().byId(identity().substring(CONCEPT.length()))
        : Optional.empty();
  }

  /** No name of an industry begins so. */
  static String conceptIdentity(Industry industry) {
    return CONCEPT + industry.id();
  }

  /** The place among the members' that comes first: the broadest of nested ones has least code. */
  public Division place() {
    return members.stream()
        .map(LocalEntity::place)
        .min(Comparator.comparing(Division::code))
        .orElseThrow();
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
