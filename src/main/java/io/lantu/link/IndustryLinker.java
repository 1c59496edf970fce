package io.lantu.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Industries of one name are one wherever they are named. Thread-safe. */
final class IndustryLinker implements KindLinker {
  @Override
  public String identity(LocalEntity entity) {
    return entity.key();
  }

  @Override
  public Set<Reason> reasons(LocalEntity entity, LocalEntity older) {
    return Set.of(Reason.SAME_NAME);
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
