package io.lantu.ledger;

import java.util.List;

/** All that the reports at hand state, for the ledger. */
public record Statements(
    List<SourceReport> reports, List<Figure> figures, List<ProjectSaying> sayings) {
  public Statements {
    reports = List.copyOf(reports);
    figures = List.copyOf(figures);
    sayings = List.copyOf(sayings);
  }
}
