package io.lantu.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Quads of an invented world, and the questions that tests ask of it. */
public final class Quads {
  public static final String LT = "https://w3id.org/lantu/ontology#";
  private static final String BASE = "http://localhost:3030/id/";

  private Quads() {}

  public static Node graph(String name) {
    return NodeFactory.createURI(BASE + "report/" + name);
  }

  public static Node entity(String name) {
    return NodeFactory.createURI(BASE + name);
  }

  public static Quad label(Node graph, String entity, String label, String tag) {
    return Quad.create(
        graph,
        entity(entity),
        SKOS.prefLabel.asNode(),
        tag.isEmpty()
            ? NodeFactory.createLiteralString(label)
            : NodeFactory.createLiteralLang(label, tag));
  }

  public static Quad type(Node graph, String entity, String type) {
    return Quad.create(graph, entity(entity), RDF.type.asNode(), NodeFactory.createURI(LT + type));
  }

  public static Quad text(Node graph, String entity, String sentence) {
    return Quad.create(
        graph,
        entity(entity),
        NodeFactory.createURI(LT + "text"),
        NodeFactory.createLiteralLang(sentence, "zh"));
  }

  /**
   * Four quads an item, two of which the text index keeps; all that belongs together in a graph.
   */
  public static List<Quad> many(Node graph, String stem, int items) {
    List<Quad> quads = new ArrayList<>(items * 4);
    for (int i = 0; i < items; i++) {
      String entity = "project/" + stem + "-" + i;
      quads.add(type(graph, entity, "Project"));
      quads.add(label(graph, entity, stem + "云溪产业园第" + i + "期", "zh"));
      quads.add(text(graph, entity, "加快建设" + stem + "云溪产业园第" + i + "期项目。"));
      quads.add(
          Quad.create(
              graph,
              entity(entity),
              NodeFactory.createURI(LT + "confidence"),
              NodeFactory.createLiteralDT("0." + (10 + i % 90), XSDDatatype.XSDdecimal)));
    }
    return quads;
  }

  /** The entities that {@code text:query} finds for a phrase in any field, with repetitions. */
  public static List<String> find(Dataset dataset, String phrase) {
    return column(
        dataset,
        "PREFIX text: <http://jena.apache.org/text#> PREFIX lt: <"
            + LT
            + "> SELECT ?x { ?x text:query (lt:anyText ?words) } ORDER BY ?x",
        Map.of("words", NodeFactory.createLiteralString(quoted(phrase))));
  }

  /** The first column of a query's rows, IRIs without the base. */
  public static List<String> column(Dataset dataset, String query, Map<String, Node> bound) {
    return Txn.calculateRead(
        dataset,
        () -> {
          List<String> values = new ArrayList<>();
          QueryExecutionDatasetBuilder builder =
              QueryExecutionDatasetBuilder.create().dataset(dataset).query(query);
          bound.forEach(
              (name, node) ->
                  builder.substitution(name, ModelFactory.createDefaultModel().asRDFNode(node)));
          try (QueryExecution execution = builder.build()) {
            ResultSet rows = execution.execSelect();
            String name = rows.getResultVars().get(0);
            rows.forEachRemaining(row -> values.add(row.get(name).toString().replace(BASE, "")));
          }
          return values;
        });
  }

  public static List<String> column(Dataset dataset, String query) {
    return column(dataset, query, Map.of());
  }

  /** As one phrase of the text index, with nothing in it syntax. */
  private static String quoted(String phrase) {
    return '"' + phrase.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
