package io.lantu.link;

import java.util.List;

/**
 * Who is who among local entities.
 *
 * @param clusters each entity is in one, alone or with others; by kind and canonical identity
 * @param links why: within each cluster from every member but the oldest; beside them what may be
 *     one and what is a part
 */
public record Linking(List<Cluster> clusters, List<Link> links) {
  public Linking {
    clusters = List.copyOf(clusters);
    links = List.copyOf(links);
  }
}
