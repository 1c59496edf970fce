package io.lantu.fact;

import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.ProjectMention;
import java.util.List;

/** That a project is at a milestone, and which enterprises the sentence ties to it. */
public record ProjectClaim(
    ProjectMention project,
    Milestone milestone,
    List<EnterpriseMention> enterprises,
    Evidence evidence)
    implements Fact {
  public ProjectClaim {
    enterprises = List.copyOf(enterprises);
  }
}
