package io.lantu.link;

import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.WordLists;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Thread-safe. */
final class ProjectLinker implements KindLinker {
  private final Anchors anchors;
  private final ProperNames properNames =
      new ProperNames(ProjectHeads.load(), WordLists.load("linking-words.tsv"));

  ProjectLinker(Anchors anchors) {
    this.anchors = anchors;
  }

  @Override
  public String identity(LocalEntity entity) {
    Anchors.Anchor anchor = anchors.of(entity.key(), entity.place());
    return properNames.isLine(entity.key())
        ? entity.key()
        : anchor.rest() + "@" + anchor.division().code();
  }

  @Override
  public Set<Reason> reasons(LocalEntity entity, LocalEntity older) {
    return EnumSet.of(Reason.SAME_NAME);
  }

  @Override
  public List<Link> links(Collection<LocalEntity> entities) {
    return List.of();
  }

  @Override
  public boolean apart(LocalEntity one, LocalEntity other) {
    return false;
  }
}
