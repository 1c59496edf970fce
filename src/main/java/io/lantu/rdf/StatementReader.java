package io.lantu.rdf;

import io.lantu.document.ReportKind;
import io.lantu.document.Tense;
import io.lantu.fact.Milestone;
import io.lantu.ledger.Figure;
import io.lantu.ledger.ProjectSaying;
import io.lantu.ledger.SourceReport;
import io.lantu.ledger.Statements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Reads what the reports state back from a dataset, graph by graph, each by a few scans of one
 * property; so the time grows with the reports alone. The caller holds a read transaction.
 */
final class StatementReader {
  private final Iris iris;
  private final FigureReader figureReader;

  StatementReader(Iris iris) {
    this.iris = iris;
    this.figureReader = new FigureReader(iris);
  }

  Statements read(DatasetGraph dataset) {
    Map<Node, String> canonical = canonicalProjects(dataset);
    List<SourceReport> reports = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<ProjectSaying> sayings = new ArrayList<>();
    for (GraphScan scan : GraphScan.ofReports(dataset, iris)) {
      SourceReport report = report(scan);
      reports.add(report);
      figures.addAll(figureReader.read(scan, report));
      sayings.addAll(sayings(scan, report, canonical));
    }
    return new Statements(reports, figures, sayings);
  }

  private Map<Node, String> canonicalProjects(DatasetGraph dataset) {
    String projects = iris.resource("project/").getURI();
    Map<Node, String> canonical = new HashMap<>();
    new GraphScan(dataset, iris.linkGraph())
        .forEach(
            Terms.lt("canonical"),
            (local, one) -> {
              if (local.getURI().startsWith(projects)) {
                canonical.put(local, iris.localPart(one));
              }
            });
    return canonical;
  }

  private SourceReport report(GraphScan scan) {
    Map.Entry<Node, Node> place = scan.first(Terms.lt("jurisdiction"));
    Node kind = scan.first(Terms.lt("reportKind")).getValue();
    int year = GraphScan.year(scan.first(Terms.lt("reportYear")).getValue());
    return new SourceReport(
        iris.reportId(place.getKey()),
        iris.divisionCode(place.getValue()),
        year,
        Stream.of(ReportKind.values())
            .filter(k -> ReportTranslator.kind(k).equals(kind))
            .findFirst()
            .orElseThrow());
  }

  private List<ProjectSaying> sayings(
      GraphScan scan, SourceReport report, Map<Node, String> canonical) {
    Map<Node, Node> milestone = scan.all(Terms.lt("milestone"));
    Map<Node, Node> evidence = scan.all(Terms.lt("evidence"));
    Map<Node, Node> sentence = scan.all(Terms.lt("sentence"));
    Map<Node, Node> tense = scan.all(Terms.lt("tense"));
    List<ProjectSaying> sayings = new ArrayList<>();
    scan.forEach(
        Terms.lt("about"),
        (statement, local) -> {
          String name = iris.localPart(statement);
          sayings.add(
              new ProjectSaying(
                  name,
                  canonical.get(local),
                  report,
                  tense(tense.get(sentence.get(evidence.get(statement)))),
                  milestone(milestone.get(statement)),
                  Iris.begin(name)));
        });
    return sayings;
  }

  private static Tense tense(Node node) {
    return node.equals(ReportTranslator.tense(Tense.REVIEW)) ? Tense.REVIEW : Tense.PLAN;
  }

  private static Milestone milestone(Node node) {
    return Stream.of(Milestone.values())
        .filter(m -> FactTranslator.milestone(m).equals(node))
        .findFirst()
        .orElseThrow();
  }
}
