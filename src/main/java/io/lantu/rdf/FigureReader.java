package io.lantu.rdf;

import io.lantu.fact.Measurement.Comparator;
import io.lantu.fact.Measurement.Kind;
import io.lantu.fact.Period;
import io.lantu.fact.Period.Basis;
import io.lantu.ledger.CubeKey;
import io.lantu.ledger.Figure;
import io.lantu.ledger.SourceReport;
import io.lantu.ledger.Status;
import io.lantu.lexicon.Indicator;
import io.lantu.lexicon.Indicators;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads the targets and results of one report's graph as figures. */
final class FigureReader {
  private static final String INDICATOR = "indicator/";

  private final Iris iris;
  private final Indicators indicators = Indicators.load();

  FigureReader(Iris iris) {
    this.iris = iris;
  }

  List<Figure> read(GraphScan scan, SourceReport report) {
    Columns columns = new Columns(scan);
    List<Figure> figures = new ArrayList<>();
    scan.forEach(
        Terms.lt("indicator"),
        (statement, indicator) ->
            figures.add(figure(columns, statement, iris.localPart(indicator), report)));
    return figures;
  }

  private Figure figure(Columns columns, Node statement, String indicator, SourceReport report) {
    String name = iris.localPart(statement);
    CubeKey key =
        new CubeKey(
            columns.targets.contains(statement) ? Status.PLANNED : Status.ACHIEVED,
            iris.localPart(columns.scope.get(statement)),
            indicator,
            kind(columns.kind.get(statement)),
            comparator(columns.comparator.get(statement)),
            iris.localPart(columns.unit.getOrDefault(statement, iris.unstatedUnit())),
            period(columns, statement));
    return new Figure(
        name,
        report,
        key,
        new BigDecimal(columns.value.get(statement).getLiteralLexicalForm()),
        columns.otherEnd.containsKey(statement),
        indicators.byId(indicator.substring(INDICATOR.length())).flatMap(Indicator::direction),
        Double.parseDouble(columns.confidence.get(statement).getLiteralLexicalForm()),
        Iris.begin(name));
  }

  private static Period period(Columns columns, Node statement) {
    return new Period(
        year(columns.start.get(statement)),
        year(columns.end.get(statement)),
        Optional.ofNullable(columns.basis.get(statement)).map(FigureReader::basis),
        day(columns.firstDay.get(statement)),
        day(columns.lastDay.get(statement)));
  }

  private static OptionalInt year(Node year) {
    return year == null ? OptionalInt.empty() : OptionalInt.of(GraphScan.year(year));
  }

  private static Optional<LocalDate> day(Node day) {
    return Optional.ofNullable(day).map(d -> LocalDate.parse(d.getLiteralLexicalForm()));
  }

  private static Basis basis(Node node) {
    return Stream.of(Basis.values())
        .filter(b -> FactTranslator.basis(b).equals(node))
        .findFirst()
        .orElseThrow();
  }

  private static Kind kind(Node node) {
    return node.equals(Terms.lt(Kind.LEVEL.token())) ? Kind.LEVEL : Kind.CHANGE;
  }

  private static Comparator comparator(Node node) {
    return Stream.of(Comparator.values())
        .filter(c -> FactTranslator.comparator(c).equals(node))
        .findFirst()
        .orElseThrow();
  }

  /** The properties of all measurements of a graph. */
  private static final class Columns {
    final Set<Node> targets;
    final Map<Node, Node> scope;
    final Map<Node, Node> kind;
    final Map<Node, Node> comparator;
    final Map<Node, Node> unit;
    final Map<Node, Node> value;
    final Map<Node, Node> start;
    final Map<Node, Node> end;
    final Map<Node, Node> basis;
    final Map<Node, Node> firstDay;
    final Map<Node, Node> lastDay;
    final Map<Node, Node> otherEnd;
    final Map<Node, Node> confidence;

    Columns(GraphScan scan) {
      targets = scan.instances(Terms.lt("Target"));
      scope = scan.all(Terms.lt("scope"));
      kind = scan.all(Terms.lt("kind"));
      comparator = scan.all(Terms.lt("comparator"));
      unit = scan.all(Terms.lt("unit"));
      value = scan.all(Terms.lt("value"));
      start = scan.all(Terms.lt("periodStart"));
      end = scan.all(Terms.lt("periodEnd"));
      basis = scan.all(Terms.lt("periodBasis"));
      firstDay = scan.all(Terms.lt("firstDay"));
      lastDay = scan.all(Terms.lt("lastDay"));
      otherEnd = scan.all(Terms.lt("otherEnd"));
      confidence = scan.all(Terms.lt("confidence"));
    }
  }
}
