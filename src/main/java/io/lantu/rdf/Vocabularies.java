package io.lantu.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.CollectorStreamTriples;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The vocabularies that ship with the program, each for a named graph of its own. What they say of
 * resources under the default base is said of those under the publisher's.
 */
public final class Vocabularies {
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("ontology", "lantu.ttl");
    FILES.put("divisions", "divisions.ttl");
    FILES.put("indicators", "indicators.ttl");
    FILES.put("units", "units.ttl");
    FILES.put("cube", "cube.ttl");
    FILES.put("industries", "industries.ttl");
    FILES.put("gbt4754-2017", "gbt4754-2017.ttl");
    FILES.put("isic4", "isic4.ttl");
    FILES.put("sei2018", "sei2018.ttl");
  }

  private final Iris iris;

  public Vocabularies(Iris iris) {
    this.iris = iris;
  }

  /** The graph IRIs with their quads. */
  public Map<Node, List<Quad>> quads() {
    Map<Node, List<Quad>> quads = new LinkedHashMap<>();
    FILES.forEach(
        (name, file) -> {
          Node graph = iris.vocabularyGraph(name);
          Map<Node, Node> blanks = new HashMap<>();
          List<Quad> here = new ArrayList<>();
          for (Triple t : parse(file)) {
            here.add(
                new Quad(
                    graph,
                    place(t.getSubject(), name, blanks),
                    t.getPredicate(),
                    place(t.getObject(), name, blanks)));
          }
          quads.put(graph, here);
        });
    return quads;
  }

  /** The SHACL shapes that the data answer to. */
  public Graph shapes() {
    Graph shapes = GraphFactory.createDefaultGraph();
    parse("shapes.ttl").forEach(shapes::add);
    return shapes;
  }

  /**
   * The node as the store has it: under the publisher's base, and blank nodes by their number in
   * the file, so that the same file gives the same bytes.
   */
  private Node place(Node node, String vocabulary, Map<Node, Node> blanks) {
    if (node.isBlank()) {
      return blanks.computeIfAbsent(
          node, b -> NodeFactory.createBlankNode(vocabulary + blanks.size()));
    }
    return node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE)
        ? NodeFactory.createURI(iris.base() + node.getURI().substring(Iris.DEFAULT_BASE.length()))
        : node;
  }

  /** The triples in the file's order. */
  private static List<Triple> parse(String file) {
    try (InputStream in = Vocabularies.class.getResourceAsStream("/io/lantu/ontology/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks ontology/" + file);
      }
      CollectorStreamTriples collector = new CollectorStreamTriples();
      RDFParser.source(in).lang(Lang.TURTLE).base(Iris.DEFAULT_BASE).parse(collector);
      return List.copyOf(collector.getCollected());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
