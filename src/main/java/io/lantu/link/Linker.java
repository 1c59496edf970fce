package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.WordLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says which local entities of different places are one. Only entities of one kind and one key are
 * compared. Thread-safe; the outcome does not depend on the order of the entities.
 *
 * <ul>
 *   <li>A relative name ({@code 市第四人民医院}) is one where it holds for one division.
 *   <li>Industries of one name are one, and so are enterprises of one proper name.
 *   <li>Projects of one proper name are one where one place holds the other; lines that run through
 *       several places are one wherever they are named. A name of common nouns alone ({@code 文化馆})
 *       holds for its own place.
 * </ul>
 */
public final class Linker {
  private final Divisions divisions;
  private final RelativeNames relativeNames;
  private final ProperNames properNames;

  public Linker(Divisions divisions) {
    WordLists words = WordLists.load("linking-words.tsv");
    this.divisions = divisions;
    this.relativeNames = new RelativeNames(divisions, words);
    this.properNames = new ProperNames(ProjectHeads.load(), words);
  }

  public List<Cluster> link(Collection<LocalEntity> entities) {
    Map<LinkedReport.EntityKey, List<LocalEntity>> blocks =
        entities.stream()
            .sorted()
            .collect(
                Collectors.groupingBy(
                    e -> new LinkedReport.EntityKey(e.kind(), e.key()),
                    TreeMap::new,
                    Collectors.toList()));
    List<Cluster> clusters = new ArrayList<>();
    for (List<LocalEntity> block : blocks.values()) {
      clusters.addAll(split(block));
    }
    return clusters;
  }

  /** Parts a block of equal names into clusters; each entity joins the first that it fits. */
  private List<Cluster> split(List<LocalEntity> block) {
    List<List<LocalEntity>> groups = new ArrayList<>();
    for (LocalEntity entity : block) {
      groups.stream()
          .filter(group -> same(group.get(0), entity))
          .findFirst()
          .orElseGet(
              () -> {
                List<LocalEntity> group = new ArrayList<>();
                groups.add(group);
                return group;
              })
          .add(entity);
    }
    return groups.stream().map(Cluster::new).toList();
  }

  /** Both have one kind and key; {@code first} has the lower code, so a holder comes first. */
  private boolean same(LocalEntity first, LocalEntity other) {
    if (first.place().equals(other.place())) {
      return true;
    }
    return switch (first.kind()) {
      case INDUSTRY -> true;
      case ENTERPRISE ->
          relative(first, other).orElseGet(() -> properNames.isProperCompany(first.key()));
      case PROJECT -> relative(first, other).orElseGet(() -> sameProject(first, other));
    };
  }

  /** Whether a relative name holds for one division in both; empty if the name is not relative. */
  private Optional<Boolean> relative(LocalEntity first, LocalEntity other) {
    Optional<Division> holder = relativeNames.holder(first);
    Optional<Division> otherHolder = relativeNames.holder(other);
    return holder.isEmpty() && otherHolder.isEmpty()
        ? Optional.empty()
        : Optional.of(holder.equals(otherHolder));
  }

  private boolean sameProject(LocalEntity first, LocalEntity other) {
    return properNames.isLine(first.key())
        || nested(first.place(), other.place()) && properNames.isProper(first.key());
  }

  private boolean nested(Division holder, Division held) {
    return divisions.within(held, holder) || divisions.within(holder, held);
  }
}
