package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.fact.MeasurementReader.Numbers;
import io.lantu.learn.ModelFile;
import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Units;
import io.lantu.mention.Mention;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what the sentences of a report say. Thread-safe. */
public final class FactReader {
  private final MeasurementReader measurements;
  private final ProjectClaimReader projects;
  private final EnterpriseTies ties;

  /**
   * @throws IllegalArgumentException if a part of the model is missing or does not fit
   */
  public FactReader(Divisions divisions, Units units, Indicators indicators, ModelFile model) {
    this.measurements =
        new MeasurementReader(divisions, units, indicators, RuleConfidence.of(model));
    this.ties = new EnterpriseTies(model);
    this.projects = new ProjectClaimReader(divisions, units, ties);
  }

  /**
   * The facts of a report in text order.
   *
   * @param mentions what the report names, as {@link io.lantu.mention.Tagger} found it
   */
  public List<Fact> read(Report report, List<Mention> mentions) {
    List<ProjectClaim> claims = projects.read(report, mentions);
    return facts(claims, measurements.numbers(report, mentions, sizes(claims)));
  }

  /**
   * How the facts of one of the report's sentences come about.
   *
   * @param mentions those of the whole report
   */
  public FactExplanation explain(Report report, List<Mention> mentions, Sentence sentence) {
    List<ProjectClaim> claims =
        projects.read(report, mentions).stream()
            .filter(claim -> claim.evidence().sentence() == sentence.number())
            .toList();
    List<Numbers> numbers =
        measurements.numbers(report, mentions, sizes(claims)).stream()
            .filter(n -> n.sentence().equals(sentence))
            .toList();
    return new FactExplanation(
        facts(claims, numbers),
        claims.stream()
            .flatMap(claim -> ties.judged(claim.project(), report, mentions).stream())
            .toList(),
        numbers.stream()
            .flatMap(n -> n.unread().stream())
            .filter(n -> claims.stream().noneMatch(claim -> says(claim, n, report)))
            .toList());
  }

  /** Whether a number that measures nothing is one of a project's attributes. */
  private static boolean says(ProjectClaim claim, UnreadNumber number, Report report) {
    return claim.attributes().stream()
        .filter(attribute -> attribute.evidence().span().contains(number.span()))
        .anyMatch(
            attribute ->
                !(attribute instanceof ProjectPhase phase)
                    || Numerals.whole(report.text().slice(number.span()))
                        .equals(Optional.of(phase.number())));
  }

  private static List<Span> sizes(List<ProjectClaim> claims) {
    return claims.stream()
        .flatMap(
            claim ->
                claim.attributes(ProjectMagnitude.class).stream().filter(size -> own(claim, size)))
        .map(size -> size.evidence().span())
        .toList();
  }

  private static List<Fact> facts(List<ProjectClaim> claims, List<Numbers> numbers) {
    List<Fact> facts = new ArrayList<>();
    numbers.forEach(n -> facts.addAll(n.facts()));
    facts.addAll(claims);
    facts.sort(Comparator.comparing(fact -> fact.evidence().span()));
    return List.copyOf(facts);
  }

  /**
   * Whether a size is the project's own and no number of its own right: what is to be spent in a
   * year, or a capacity that a sentence speaks of, is an aim or a result as well.
   */
  private static boolean own(ProjectClaim claim, ProjectMagnitude size) {
    return switch (size.aspect()) {
      case COMPLETED_INVESTMENT -> false;
      case CAPACITY -> claim.project().span().contains(size.evidence().span());
      case LENGTH, SITE_AREA, FLOOR_AREA, AREA, TOTAL_INVESTMENT -> true;
    };
  }
}
