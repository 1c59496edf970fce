package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says which local entities of different places are one. Only entities of one kind and one key are
 * compared. Thread-safe; the outcome does not depend on the order of the entities.
 *
 * <ul>
 *   <li>Industries of one name are one.
 *   <li>Enterprises of one name are one, unless the name is relative ({@code 县酒厂}).
 *   <li>Projects of one name are one where one place holds the other; lines that run through
 *       several places ({@code 石太高铁}) are one wherever they are named. A relative name ({@code
 *       市第四人民医院}) holds for its own place alone.
 * </ul>
 */
public final class Linker {
  private static final Pattern RELATIVE = Pattern.compile("^(全|我|本)?[省市县区旗州盟](?!域).*");
  private static final Pattern LINE =
      Pattern.compile(".{2,}(铁路|高铁|城际|高速|高速公路|国道|航道|运河|输电|直流|管道)(.{0,2}[期段线])?");

  private final Divisions divisions;

  public Linker(Divisions divisions) {
    this.divisions = divisions;
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
      case ENTERPRISE -> !RELATIVE.matcher(first.key()).matches();
      case PROJECT ->
          !RELATIVE.matcher(first.key()).matches()
              && (LINE.matcher(first.key()).matches() || nested(first.place(), other.place()));
    };
  }

  private boolean nested(Division holder, Division held) {
    return divisions.within(held, holder) || divisions.within(holder, held);
  }
}
