package io.lantu.ledger;

import io.lantu.document.ReportKind;
import java.util.Comparator;

/**
 * The report that a statement stands in.
 *
 * @param place code of the division that reports
 * @param year the year that the report plans; it looks back on the year before
 */
public record SourceReport(String id, String place, int year, ReportKind kind) {
  /** Full reports before what was made of them: what these leave out may stand in the report. */
  static final Comparator<SourceReport> FULL_FIRST = Comparator.comparing(SourceReport::kind);

  /** The firmest witness first: full reports, then the earliest. */
  static final Comparator<SourceReport> WITNESS =
      FULL_FIRST.thenComparing(SourceReport::year).thenComparing(SourceReport::id);
}
