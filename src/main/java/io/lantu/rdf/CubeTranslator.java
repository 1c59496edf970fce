package io.lantu.rdf;

import io.lantu.fact.Period;
import io.lantu.ledger.Figure;
import io.lantu.ledger.Observation;
import io.lantu.ledger.Status;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes observations of statements: what the structure of the cube asks for and the report's graph
 * does not have. In the union of the graphs they are a well-formed cube (RDF Data Cube, section
 * 11).
 */
final class CubeTranslator {
  private final Iris iris;

  CubeTranslator(Iris iris) {
    this.iris = iris;
  }

  List<Quad> translate(List<Observation> observations) {
    QuadSink sink = new QuadSink(iris.cubeGraph());
    observations.forEach(observation -> observation(sink, observation));
    return sink.quads();
  }

  private void observation(QuadSink sink, Observation observation) {
    Node node = dimensions(sink, observation.figure());
    sink.type(node, Terms.QB_OBSERVATION).add(node, Terms.QB_DATA_SET, iris.cube());
    for (Figure figure : observation.repeats()) {
      sink.add(iris.resource(figure.statement()), Terms.lt("representedBy"), node);
    }
    for (Figure figure : observation.others()) {
      Node other = iris.resource(figure.statement());
      sink.add(other, Terms.lt("representedBy"), node).add(other, Terms.lt("disagreesWith"), node);
    }
  }

  private Node dimensions(QuadSink sink, Figure figure) {
    Node node = iris.resource(figure.statement());
    Period period = figure.key().period();
    sink.add(node, Terms.lt("status"), status(figure.key().status()))
        .add(node, Terms.lt("period"), Periods.describe(sink, iris, period));
    if (period.basis().isEmpty()) {
      sink.add(node, Terms.lt("periodBasis"), Terms.lt("basisUnstated"));
    }
    Node unit = iris.resource(figure.key().unit());
    if (unit.equals(iris.unstatedUnit())) {
      sink.add(node, Terms.lt("unit"), unit);
    }
    sink.add(iris.cube("units"), Terms.MEMBER, unit)
        .add(iris.cube("indicators"), Terms.MEMBER, iris.resource(figure.key().indicator()));
    return node;
  }

  private static Node status(Status status) {
    return switch (status) {
      case PLANNED -> Terms.lt("plannedValue");
      case ACHIEVED -> Terms.lt("achievedValue");
    };
  }
}
