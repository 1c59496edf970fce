package io.lantu.mention;

import io.lantu.mention.Choice.Judged;
import io.lantu.mention.Choice.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Decides, of what the rules and the span model propose, what is named in a sentence: first
 * enterprises, then projects, then industries, each knowing what was chosen before. Thread-safe.
 */
final class Recogniser {
  private final EnterpriseCandidates enterprises = new EnterpriseCandidates();
  private final ProjectCandidates projects = new ProjectCandidates();
  private final IndustryCandidates industries = new IndustryCandidates();

  /** What became of the candidates of a kind, in text order. */
  record Decision(Kind kind, List<Judged> judged) {
    Stream<Weighed> chosen() {
      return judged.stream().filter(Judged::chosen).map(Judged::weighed);
    }
  }

  /** The decisions in the order in which they are taken. */
  List<Decision> decide(
      SentenceReading reading, Lattices lattices, Function<Kind, Choice> choices) {
    List<Decision> decisions = new ArrayList<>();
    List<Mention> known = new ArrayList<>(reading.divisions());
    for (Kind kind : Kind.values()) {
      List<Candidate> candidates = candidates(kind, reading, lattices, known);
      Decision decision =
          new Decision(kind, choices.apply(kind).judge(candidates, Candidate::overlaps));
      decision.chosen().forEach(w -> known.add(mention(kind, reading, w)));
      decisions.add(decision);
    }
    return decisions;
  }

  /** The sentence's mentions, settled where they overlap. */
  List<Mention> mentions(
      SentenceReading reading, Lattices lattices, Function<Kind, Choice> choices) {
    return OverlapFilter.settle(named(reading, decide(reading, lattices, choices)));
  }

  /** The places and what was chosen, before overlaps are settled. */
  static List<Mention> named(SentenceReading reading, List<Decision> decisions) {
    List<Mention> named = new ArrayList<>(reading.divisions());
    for (Decision decision : decisions) {
      decision.chosen().forEach(w -> named.add(mention(decision.kind(), reading, w)));
    }
    return named;
  }

  List<Candidate> candidates(
      Kind kind, SentenceReading reading, Lattices lattices, List<Mention> known) {
    return switch (kind) {
      case ENTERPRISE -> enterprises.of(reading, lattices);
      case PROJECT -> projects.of(reading, lattices, known);
      case INDUSTRY -> industries.of(reading, lattices, known);
    };
  }

  /** What was proposed of a kind and not weighed. */
  List<GivenUp> givenUp(Kind kind, SentenceReading reading, Lattices lattices) {
    return switch (kind) {
      case ENTERPRISE -> enterprises.givenUp(reading, lattices);
      case PROJECT -> projects.givenUp(reading, lattices);
      case INDUSTRY -> industries.givenUp(reading, lattices);
    };
  }

  static Mention mention(Kind kind, SentenceReading reading, Weighed weighed) {
    TaggedSentence sentence = reading.sentence();
    Candidate candidate = weighed.candidate();
    int number = sentence.sentence().number();
    var span = sentence.inReport(candidate.begin(), candidate.end());
    double confidence = Math.round(weighed.probability() * 1000) / 1000.0;
    return switch (kind) {
      case ENTERPRISE ->
          new EnterpriseMention(number, span, candidate.name(), candidate.rule(), confidence);
      case PROJECT ->
          new ProjectMention(number, span, candidate.name(), candidate.rule(), confidence);
      case INDUSTRY ->
          new IndustryMention(number, span, candidate.name(), candidate.rule(), confidence);
    };
  }
}
