package io.lantu.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
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
  }

  private final Iris iris;

  public Vocabularies(Iris iris) {
    this.iris = iris;
  }

  /**
   * The graph IRIs with their quads, in the order of the files. Blank nodes are named by file and
   * order, so that what a store holds and exports is the same each time.
   */
  public Map<Node, List<Quad>> quads() {
    Map<Node, List<Quad>> quads = new LinkedHashMap<>();
    FILES.forEach(
        (name, file) -> {
          Node graph = iris.vocabularyGraph(name);
          List<Quad> here = new ArrayList<>();
          Map<Node, Node> blanks = new HashMap<>();
          UnaryOperator<Node> naming =
              blank ->
                  blanks.computeIfAbsent(
                      blank, b -> NodeFactory.createBlankNode(name + "-" + blanks.size()));
          parse(file, t -> here.add(new Quad(graph, rebase(t, naming))));
          quads.put(graph, here);
        });
    return quads;
  }

  /** The SHACL shapes that the data answer to. */
  public Graph shapes() {
    Graph shapes = GraphFactory.createDefaultGraph();
    parse("shapes.ttl", shapes::add);
    return shapes;
  }

  private Triple rebase(Triple t, UnaryOperator<Node> naming) {
    return Triple.create(
        rebase(t.getSubject(), naming), t.getPredicate(), rebase(t.getObject(), naming));
  }

  private Node rebase(Node node, UnaryOperator<Node> naming) {
    if (node.isBlank()) {
      return naming.apply(node);
    }
    return node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE)
        ? NodeFactory.createURI(iris.base() + node.getURI().substring(Iris.DEFAULT_BASE.length()))
        : node;
  }

  private static void parse(String file, Consumer<Triple> sink) {
    try (InputStream in = Vocabularies.class.getResourceAsStream("/io/lantu/ontology/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks ontology/" + file);
      }
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .base(Iris.DEFAULT_BASE)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  sink.accept(triple);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
