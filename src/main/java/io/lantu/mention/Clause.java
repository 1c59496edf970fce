package io.lantu.mention;

import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import java.util.List;

/**
 * A stretch of words between two verbs or commas, with the verbs that govern it from before and
 * those that follow it. Offsets count from the sentence's first character.
 *
 * @param governors verbs right before it, in text order
 * @param predicates verbs right behind it, in text order
 * @param about the words from the first governor to the last predicate
 */
public record Clause(
    int begin,
    int end,
    List<ProjectVerb> governors,
    List<ProjectVerb> predicates,
    int aboutBegin,
    int aboutEnd) {
  public Clause {
    governors = List.copyOf(governors);
    predicates = List.copyOf(predicates);
  }
}
