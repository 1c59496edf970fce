package io.lantu.fact;

/** What a sentence gives of a project beside its milestone. Each knows its words. */
public sealed interface ProjectAttribute
    permits ProjectMagnitude, ProjectPhase, DueDate, ProjectSite {

  /** The words that say it, not those that name the project. */
  Evidence evidence();
}
