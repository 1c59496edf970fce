package io.lantu.link;

import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.WordLists;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Enterprises of one proper name are one wherever they are named; a name that each place has for
 * itself ({@code 公交集团}, {@code 市城投}) holds for its own division. Thread-safe.
 */
final class EnterpriseLinker implements KindLinker {
  private final Anchors anchors;
  private final ProperNames properNames =
      new ProperNames(ProjectHeads.load(), WordLists.load("linking-words.tsv"));

  EnterpriseLinker(Anchors anchors) {
    this.anchors = anchors;
  }

  @Override
  public String identity(LocalEntity entity) {
    Anchors.Anchor anchor = anchors.of(entity.key(), entity.place());
    boolean relative =
        anchor.kind() == Anchors.Kind.RELATIVE || anchor.kind() == Anchors.Kind.UNSAID;
    return !relative && properNames.isProperCompany(entity.key())
        ? entity.key()
        : anchor.rest() + "@" + anchor.division().code();
  }

  @Override
  public Set<Reason> reasons(LocalEntity entity, LocalEntity older) {
    return EnumSet.of(identity(entity).contains("@") ? Reason.RELATIVE_NAME : Reason.PROPER_NAME);
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
