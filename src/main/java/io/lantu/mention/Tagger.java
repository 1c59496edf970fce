package io.lantu.mention;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.Industries;
import io.lantu.text.Segmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the mentions of a report by running the rules over each sentence. Thread-safe. */
public final class Tagger {
  private final Segmenter segmenter;
  private final List<MentionRule> rules;

  public Tagger(Segmenter segmenter, List<MentionRule> rules) {
    this.segmenter = segmenter;
    this.rules = List.copyOf(rules);
  }

  /** The tagger with every rule of the house, and the word lists that they need. */
  public static Tagger standard(Segmenter segmenter, Divisions divisions) {
    return new Tagger(
        segmenter,
        List.of(
            new DivisionRule(divisions),
            new EnterpriseRule(Enterprises.load()),
            new ProjectRule(),
            new IndustryRule(Industries.load())));
  }

  /** The mentions in text order. */
  public List<Mention> tag(Report report) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      String words = report.words(sentence);
      TaggedSentence tagged = new TaggedSentence(report, sentence, words, segmenter.segment(words));
      List<Mention> here = new ArrayList<>();
      for (MentionRule rule : rules) {
        here.addAll(rule.find(tagged, List.copyOf(here)));
      }
      found.addAll(OverlapFilter.settle(here));
    }
    found.sort(Comparator.comparing(Mention::span).thenComparing(m -> m.getClass().getName()));
    return found;
  }
}
