package io.lantu.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads one named graph property by property, each in one pass over the index. For code that wants
 * all of a graph's statements this is several times faster than a query with as many joins.
 */
final class GraphScan {
  private final DatasetGraph dataset;
  private final Node graph;

  GraphScan(DatasetGraph dataset, Node graph) {
    this.dataset = dataset;
    this.graph = graph;
  }

  /** The graphs of all reports, in the order of their names. */
  static List<GraphScan> ofReports(DatasetGraph dataset, Iris iris) {
    String prefix = iris.reportGraph("").getURI();
    Map<String, GraphScan> graphs = new TreeMap<>();
    dataset
        .listGraphNodes()
        .forEachRemaining(
            graph -> {
              if (graph.isURI() && graph.getURI().startsWith(prefix)) {
                graphs.put(graph.getURI(), new GraphScan(dataset, graph));
              }
            });
    return List.copyOf(graphs.values());
  }

  void forEach(Node property, BiConsumer<Node, Node> each) {
    Iterator<Quad> quads = dataset.findNG(graph, Node.ANY, property, Node.ANY);
    quads.forEachRemaining(quad -> each.accept(quad.getSubject(), quad.getObject()));
  }

  /** The values by subject, of a property that has one; of one with several, any. */
  Map<Node, Node> all(Node property) {
    Map<Node, Node> values = new HashMap<>();
    forEach(property, values::put);
    return values;
  }

  /** The subject and value of a property that the graph has once. */
  Map.Entry<Node, Node> first(Node property) {
    Iterator<Quad> quads = dataset.findNG(graph, Node.ANY, property, Node.ANY);
    Quad quad = quads.next();
    return Map.entry(quad.getSubject(), quad.getObject());
  }

  Set<Node> instances(Node type) {
    Set<Node> subjects = new HashSet<>();
    dataset
        .findNG(graph, Node.ANY, Terms.TYPE, type)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  static int year(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }
}
