package io.lantu.link;

import java.util.List;
import java.util.Set;

/**
 * Who is who among local entities.
 *
 * @param clusters each entity is in one, alone or with others; by kind and canonical identity
 * @param links why: within each cluster from every member but the oldest; beside them what may be
 *     one
 * @param parts segments of lines
 * @param pairs how many pairs of entities were looked at
 */
public record Linking(List<Cluster> clusters, List<Link> links, List<Part> parts, long pairs) {
  public Linking {
    clusters = List.copyOf(clusters);
    links = List.copyOf(links);
    parts = List.copyOf(parts);
  }

  /**
   * An entity that is a part of a whole, which reports need not name by itself.
   *
   * @param identity of the whole, as in {@link Cluster#identities}
   * @param name of the whole
   */
  public record Part(
      LocalEntity part, String identity, String name, double score, Set<Reason> reasons) {
    public Part {
      reasons = Set.copyOf(reasons);
    }
  }
}
