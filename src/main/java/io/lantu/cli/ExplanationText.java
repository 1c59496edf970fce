package io.lantu.cli;

import io.lantu.document.Report;
import io.lantu.document.Section;
import io.lantu.document.Sentence;
import io.lantu.document.TenseCue;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.mention.Clause;
import io.lantu.mention.SentenceExplanation;
import io.lantu.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a sentence was understood, as lines to read; offsets are code points of the raw text. */
final class ExplanationText {
  private final Report report;
  private final Sentence sentence;
  private final int at;
  private final boolean all;
  private final ExplanationLines lines;

  /**
   * @param at a place in the sentence
   * @param all whether to tell of all candidates, or of those at the place if there are any
   */
  ExplanationText(Report report, Sentence sentence, int at, boolean all) {
    this.report = report;
    this.sentence = sentence;
    this.at = at;
    this.all = all;
    this.lines = new ExplanationLines(report);
  }

  String of(Extraction.Explanation explanation) {
    SentenceExplanation mentions = explanation.mentions();
    head();
    lines.add(
        "tokens    "
            + mentions.sentence().tokens().stream()
                .map(token -> token.text() + "/" + token.tag())
                .collect(Collectors.joining(" ")));
    lines.title("clauses", mentions.clauses().size());
    mentions.clauses().forEach(this::clause);
    new MentionText(report, at, all, lines).add(mentions.all());
    new FactText(lines).add(explanation.facts());
    return lines.toString();
  }

  private void head() {
    TenseCue cue = sentence.cue();
    lines.add("report    " + report.place().name() + " " + report.year() + " " + report.title());
    lines.add("section   " + headings());
    lines.add("sentence  " + sentence.number() + " at " + lines.place(sentence.span()));
    lines.add("words     " + report.words(sentence));
    lines.add("tense     " + cue.tense().name().toLowerCase(Locale.ROOT) + ", " + told(cue));
  }

  /** The heading that the sentence stands under, behind those above it. */
  private String headings() {
    Deque<String> headings = new ArrayDeque<>();
    int level = Integer.MAX_VALUE;
    for (int i = sentence.section(); i >= 0 && level > 1; i--) {
      Section section = report.sections().get(i);
      if (section.level() > 0 && section.level() < level) {
        headings.addFirst(section.heading());
        level = section.level();
      }
    }
    return headings.isEmpty() ? "before any heading" : String.join(" > ", headings);
  }

  private static String told(TenseCue cue) {
    return switch (cue.source()) {
      case SENTENCE_OPENING -> "told by the words that open the sentence: " + cue.words();
      case PARAGRAPH_OPENING -> "told by the words that open its paragraph: " + cue.words();
      case EARLIER_OPENING -> "told by the opening of a paragraph before: " + cue.words();
      case HEADING -> "told by the heading of its part: " + cue.words();
      case EARLIER_HEADING -> "told by the heading of a part before: " + cue.words();
      case ASSUMED -> "assumed, as no heading or opening tells it";
    };
  }

  private void clause(Clause clause) {
    Span here = new Span(clause.begin(), clause.end()).shift(sentence.span().begin());
    String before = verbs(clause.governors());
    String behind = verbs(clause.predicates());
    lines.add(
        "  "
            + lines.words(here)
            + (before.isEmpty() ? "" : "  behind " + before)
            + (behind.isEmpty() ? "" : "  before " + behind)
            + (before.isEmpty() && behind.isEmpty() ? "  no verb governs it" : ""));
  }

  private static String verbs(List<ProjectVerb> verbs) {
    return verbs.stream()
        .map(
            verb ->
                verb.word()
                    + " ("
                    + verb.stage().name().toLowerCase(Locale.ROOT)
                    + (verb.strong() ? ", strong)" : ")"))
        .collect(Collectors.joining(" "));
  }
}
