package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Units;
import io.lantu.mention.Clause;
import io.lantu.mention.DivisionMention;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what one sentence gives of each of its projects. Thread-safe. */
final class ProjectAttributes {
  private static final String PHASE_RULE = "project-phase";
  private static final Pattern PHASE =
      Pattern.compile("第?(?<number>\\d{1,2}|[一二三四五六七八九十])期(?!间|货|末|刊)");

  private final ProjectMagnitudes magnitudes;
  private final DueDates dueDates = new DueDates();
  private final ProjectSites sites;

  ProjectAttributes(Divisions divisions, Units units) {
    this.magnitudes = new ProjectMagnitudes(units);
    this.sites = new ProjectSites(divisions);
  }

  /** A project of a sentence with the stretch of words it stands in and how far that says it is. */
  record Placed(ProjectMention project, Optional<Clause> clause, Milestone milestone) {}

  /**
   * The attributes of each project, in its order.
   *
   * @param mentions those of the sentence
   */
  List<List<ProjectAttribute>> of(
      Report report, Sentence sentence, List<Placed> projects, List<Mention> mentions) {
    String words = report.words(sentence);
    EvidenceAt evidence = new EvidenceAt(sentence);
    List<Span> names =
        projects.stream().map(p -> p.project().span().shift(-sentence.span().begin())).toList();
    List<DivisionMention> divisions =
        mentions.stream()
            .filter(DivisionMention.class::isInstance)
            .map(DivisionMention.class::cast)
            .toList();
    List<List<ProjectMagnitude>> sizes = magnitudes.of(words, names, evidence);
    List<List<ProjectAttribute>> all = new ArrayList<>();
    for (int i = 0; i < projects.size(); i++) {
      Placed placed = projects.get(i);
      Span name = names.get(i);
      List<ProjectAttribute> mine = new ArrayList<>(sizes.get(i));
      phase(placed.project()).ifPresent(mine::add);
      mine.addAll(sites.of(report, words, name, divisions, evidence));
      if (placed.clause().isPresent() && sentence.tense() == Tense.PLAN) {
        mine.addAll(
            dueDates.of(
                words,
                report.year(),
                name,
                placed.clause().get(),
                names,
                placed.milestone(),
                evidence));
      }
      mine.sort(Comparator.comparing(attribute -> attribute.evidence().span()));
      all.add(List.copyOf(mine));
    }
    return all;
  }

  /** By the name with the shared parts of a list restored; the words are the name's. */
  private static Optional<ProjectPhase> phase(ProjectMention project) {
    Matcher phase = PHASE.matcher(project.name());
    return phase.find()
        ? Numerals.whole(phase.group("number"))
            .map(
                number ->
                    new ProjectPhase(
                        number,
                        new Evidence(
                            project.sentence(), project.span(), PHASE_RULE, project.confidence())))
        : Optional.empty();
  }
}
