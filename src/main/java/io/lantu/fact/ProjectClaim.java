package io.lantu.fact;

import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.ProjectMention;
import java.util.List;

/**
 * That a project is at a milestone, and what it has to do with.
 *
 * @param enterprises those that the sentence ties to it
 * @param industries names of those that its name speaks of
 * @param attributes what the sentence gives of its size, phase, due dates and site, in text order
 */
public record ProjectClaim(
    ProjectMention project,
    Milestone milestone,
    List<EnterpriseMention> enterprises,
    List<String> industries,
    List<ProjectAttribute> attributes,
    Evidence evidence)
    implements Fact {
  public ProjectClaim {
    enterprises = List.copyOf(enterprises);
    industries = List.copyOf(industries);
    attributes = List.copyOf(attributes);
  }

  /** The attributes of one type. */
  public <T extends ProjectAttribute> List<T> attributes(Class<T> type) {
    return attributes.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
