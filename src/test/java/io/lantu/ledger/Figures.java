package io.lantu.ledger;

import io.lantu.document.ReportKind;
import io.lantu.fact.Measurement.Comparator;
import io.lantu.fact.Measurement.Kind;
import io.lantu.fact.Period;
import io.lantu.lexicon.Indicator.Direction;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Invented reports and numbers. */
final class Figures {
  private Figures() {}

  static SourceReport report(String place, int year) {
    return report(place, year, ReportKind.REPORT);
  }

  static SourceReport report(String place, int year, ReportKind kind) {
    return new SourceReport(place + "-" + year + "-" + kind.token(), place, year, kind);
  }

  static Figure target(SourceReport report, String number, Period period) {
    return figure(report, Status.PLANNED, number, Kind.LEVEL, period, Optional.empty(), false);
  }

  static Figure result(SourceReport report, String number, Period period) {
    return figure(report, Status.ACHIEVED, number, Kind.LEVEL, period, Optional.empty(), false);
  }

  /**
   * @param number a comparator's token and a number, {@code >=7}
   */
  static Figure figure(
      SourceReport report,
      Status status,
      String number,
      Kind kind,
      Period period,
      Optional<Direction> direction,
      boolean rangeEnd) {
    Comparator comparator =
        Stream.of(Comparator.values())
            .filter(c -> number.startsWith(c.token()))
            .findFirst()
            .orElseThrow();
    CubeKey key =
        new CubeKey(
            status, "division/350100", "indicator/clouds", kind, comparator, "unit/one", period);
    BigDecimal value = new BigDecimal(number.substring(comparator.token().length()));
    String statement = "report/" + report.id() + "/" + status + number + period;
    return new Figure(statement, report, key, value, rangeEnd, direction, 0.9, 10);
  }

  static Figure with(Figure figure, double confidence, int begin) {
    return new Figure(
        figure.statement() + "@" + begin,
        figure.report(),
        figure.key(),
        figure.value(),
        figure.rangeEnd(),
        figure.direction(),
        confidence,
        begin);
  }
}
