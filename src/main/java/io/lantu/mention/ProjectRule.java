package io.lantu.mention;

import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectVerbs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds particular undertakings: reads the phrases that verbs of building govern, takes their lists
 * apart, weighs what speaks for each member, and keeps those above a threshold. Thread-safe.
 */
public final class ProjectRule implements MentionRule {
  private static final double THRESHOLD = 0.25;

  private final ClauseReader clauses;
  private final ProjectNames names;
  private final ProjectScorer scorer;

  public ProjectRule() {
    this.clauses = new ClauseReader(ProjectVerbs.load());
    this.names = new ProjectNames(ProjectHeads.load());
    this.scorer = new ProjectScorer();
  }

  @Override
  public String name() {
    return "project";
  }

  @Override
  public List<Mention> find(TaggedSentence sentence, List<Mention> earlier) {
    List<Mention> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Clause clause : clauses.read(sentence.words())) {
      for (ProjectCandidate candidate : names.read(sentence, clause)) {
        Set<String> features = scorer.features(candidate, clause, sentence, earlier);
        double probability = scorer.probability(features);
        if (probability >= THRESHOLD && seen.add(candidate.name())) {
          found.add(
              new ProjectMention(
                  sentence.sentence().number(),
                  sentence.inReport(candidate.begin(), candidate.end()),
                  candidate.name(),
                  name(),
                  probability));
        }
      }
    }
    return found;
  }
}
