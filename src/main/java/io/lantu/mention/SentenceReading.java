package io.lantu.mention;

import java.util.List;

/**
 * What the rules see in a sentence before anything is decided: the places, and all that may be an
 * enterprise or a project.
 */
record SentenceReading(
    TaggedSentence sentence,
    List<Mention> divisions,
    List<RuleHit> enterprises,
    List<ClauseCandidates> clauses) {
  SentenceReading {
    divisions = List.copyOf(divisions);
    enterprises = List.copyOf(enterprises);
    clauses = List.copyOf(clauses);
  }

  /** Words that a rule takes for a name. */
  record RuleHit(int begin, int end, String rule) {
    boolean overlaps(RuleHit other) {
      return begin < other.end && other.begin < end;
    }

    /** Whether it holds all of another one and more. */
    boolean isLongerThan(RuleHit inside) {
      return begin <= inside.begin && inside.end <= end && end - begin > inside.end - inside.begin;
    }
  }

  /** A clause with the names that it may hold. */
  record ClauseCandidates(Clause clause, List<ProjectCandidate> projects) {
    ClauseCandidates {
      projects = List.copyOf(projects);
    }
  }
}
