package io.lantu.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
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

  /** The graph IRIs with their quads. */
  public Map<Node, List<Quad>> quads() {
    Map<Node, List<Quad>> quads = new LinkedHashMap<>();
    FILES.forEach(
        (name, file) -> {
          Node graph = iris.vocabularyGraph(name);
          List<Quad> here = new ArrayList<>();
          parse(file).find().forEach(t -> here.add(new Quad(graph, rebase(t))));
          quads.put(graph, here);
        });
    return quads;
  }

  /** The SHACL shapes that the data answer to. */
  public Graph shapes() {
    return parse("shapes.ttl");
  }

  private Triple rebase(Triple t) {
    return Triple.create(rebase(t.getSubject()), t.getPredicate(), rebase(t.getObject()));
  }

  private Node rebase(Node node) {
    return node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE)
        ? NodeFactory.createURI(iris.base() + node.getURI().substring(Iris.DEFAULT_BASE.length()))
        : node;
  }

  private static Graph parse(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Vocabularies.class.getResourceAsStream("/io/lantu/ontology/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks ontology/" + file);
      }
      RDFParser.source(in).lang(Lang.TURTLE).base(Iris.DEFAULT_BASE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }
}
