package io.lantu.fact;

import io.lantu.document.Report;
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

/** Reads what the sentences of a report say. Thread-safe. */
public final class FactReader {
  private final MeasurementReader measurements;
  private final ProjectClaimReader projects;

  /**
   * @throws IllegalArgumentException if a part of the model is missing or does not fit
   */
  public FactReader(Divisions divisions, Units units, Indicators indicators, ModelFile model) {
    this.measurements =
        new MeasurementReader(divisions, units, indicators, RuleConfidence.of(model));
    this.projects = new ProjectClaimReader(divisions, units, new EnterpriseTies(model));
  }

  /**
   * The facts of a report in text order.
   *
   * @param mentions what the report names, as {@link io.lantu.mention.Tagger} found it
   */
  public List<Fact> read(Report report, List<Mention> mentions) {
    List<ProjectClaim> claims = projects.read(report, mentions);
    List<Span> sizes =
        claims.stream()
            .flatMap(
                claim ->
                    claim.attributes(ProjectMagnitude.class).stream()
                        .filter(size -> own(claim, size)))
            .map(size -> size.evidence().span())
            .toList();
    List<Fact> facts = new ArrayList<>(measurements.read(report, mentions, sizes));
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
