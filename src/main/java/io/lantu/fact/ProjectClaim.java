package io.lantu.fact;

import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.ProjectMention;
import java.util.List;

/**
 * That a project is at a milestone, and what it has to do with.
 *
 * @param enterprises those that the sentence ties to it
 * @param industries names of those that its name speaks of
 */
public record ProjectClaim(
    ProjectMention project,
    Milestone milestone,
    List<EnterpriseMention> enterprises,
    List<String> industries,
    Evidence evidence)
    implements Fact {
  public ProjectClaim {
    enterprises = List.copyOf(enterprises);
    industries = List.copyOf(industries);
  }
}
