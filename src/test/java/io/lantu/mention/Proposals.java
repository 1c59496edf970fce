package io.lantu.mention;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Industries;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import io.lantu.mention.SentenceReading.RuleHit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the rules propose in reports of one sentence, before any model has a say. */
public final class Proposals {
  private static final SentenceReader READER =
      new SentenceReader(Sentences.DIVISIONS, RuleConfidence.unknown());

  private static final IndustryReader INDUSTRIES = new IndustryReader(Industries.load());

  private final Report report;
  private final SentenceReading reading;

  public Proposals(Report report) {
    this.report = report;
    this.reading = READER.read(Sentences.tagged(report));
  }

  /** Names of undertakings as they are restored, and where their words stand. */
  public Map<String, ProjectMention> projects() {
    Map<String, ProjectMention> out = new LinkedHashMap<>();
    for (ClauseCandidates clause : reading.clauses()) {
      for (ProjectCandidate c : clause.projects()) {
        var span = reading.sentence().inReport(c.begin(), c.end());
        out.putIfAbsent(c.name(), new ProjectMention(0, span, c.name(), "proposed", 1));
      }
    }
    return out;
  }

  /** Names of enterprises, each with the rule that found it. */
  public Map<String, String> enterprises() {
    Map<String, String> out = new LinkedHashMap<>();
    for (RuleHit hit : reading.enterprises()) {
      out.putIfAbsent(words(hit.begin(), hit.end()), hit.rule());
    }
    return out;
  }

  public List<String> industries() {
    return INDUSTRIES.read(reading, series -> true).stream()
        .map(c -> words(c.begin(), c.end()))
        .distinct()
        .toList();
  }

  /** Mentions in text order, of the given ones among the proposed names, and of all places. */
  public List<Mention> mentions(Collection<String> projects, Collection<String> enterprises) {
    List<Mention> out = new ArrayList<>(reading.divisions());
    projects().values().stream().filter(p -> projects.contains(p.name())).forEach(out::add);
    for (RuleHit hit : reading.enterprises()) {
      String name = words(hit.begin(), hit.end());
      if (enterprises.contains(name)) {
        var span = reading.sentence().inReport(hit.begin(), hit.end());
        out.add(new EnterpriseMention(0, span, name, hit.rule(), 1));
      }
    }
    return Tagger.inOrder(out);
  }

  private String words(int begin, int end) {
    Sentence sentence = report.sentences().get(0);
    return report.words(sentence).substring(begin, end);
  }
}
