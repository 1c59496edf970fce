package io.lantu.link;

import io.lantu.lexicon.Industries;
import io.lantu.lexicon.Placement;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Industries are the concepts of the scheme wherever they are named; one that the scheme lacks is
 * one by its name. Thread-safe.
 */
final class IndustryLinker implements KindLinker {
  private final Industries industries = Industries.load();

  @Override
  public String identity(LocalEntity entity) {
    return industries.place(entity.key()) instanceof Placement.Known known
        ? Cluster.conceptIdentity(known.industry())
        : entity.key();
  }

  /** The scheme is the reason; it needs no telling. */
  @Override
  public Set<Reason> reasons(LocalEntity entity, LocalEntity older) {
    return Set.of();
  }

  @Override
  public Comparison compare(Collection<LocalEntity> entities) {
    return Comparison.NONE;
  }

  @Override
  public List<Linking.Part> parts(Collection<LocalEntity> entities) {
    return List.of();
  }

  @Override
  public boolean apart(LocalEntity one, LocalEntity other) {
    return false;
  }
}
