package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Units;
import io.lantu.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads what the sentences of a report say. Thread-safe. */
public final class FactReader {
  private final MeasurementReader measurements;
  private final ProjectClaimReader projects;

  public FactReader(
      Divisions divisions, Units units, Indicators indicators, EnterpriseTies ties) {
    this.projects = new ProjectClaimReader(ties);
    this.measurements = new MeasurementReader(divisions, units, indicators);
  }

  /**
   * The facts of a report in text order.
   *
   * @param mentions what the report names, as {@link io.lantu.mention.Tagger} found it
   */
  public List<Fact> read(Report report, List<Mention> mentions) {
    List<Fact> facts = new ArrayList<>(measurements.read(report, mentions));
    facts.addAll(projects.read(report, mentions));
    facts.sort(Comparator.comparing(fact -> fact.evidence().span()));
    return List.copyOf(facts);
  }
}
