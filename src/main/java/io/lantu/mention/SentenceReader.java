package io.lantu.mention;

import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectVerbs;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import io.lantu.mention.SentenceReading.RuleHit;
import java.util.ArrayList;
import java.util.List;

/** Runs the rules over a sentence. Thread-safe. */
final class SentenceReader {
  private final DivisionRule divisions;
  private final EnterpriseRule enterprises = new EnterpriseRule(Enterprises.load());
  private final ClauseReader clauses = new ClauseReader(ProjectVerbs.load());
  private final ProjectNames projects = new ProjectNames(ProjectHeads.load());

  SentenceReader(Divisions divisions, RuleConfidence confidence) {
    this.divisions = new DivisionRule(divisions, confidence);
  }

  SentenceReading read(TaggedSentence sentence) {
    List<Mention> places = divisions.find(sentence);
    List<ClauseCandidates> undertakings = new ArrayList<>();
    for (Clause clause : clauses.read(sentence.words())) {
      undertakings.add(new ClauseCandidates(clause, projects.read(sentence, clause)));
    }
    List<RuleHit> companies = enterprises.find(sentence, places, undertakings);
    return new SentenceReading(sentence, places, companies, undertakings);
  }
}
