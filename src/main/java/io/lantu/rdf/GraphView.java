package io.lantu.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Looks single things up in all the named graphs of a dataset, in an order that does not depend on
 * how it is kept. The caller holds a read transaction.
 */
record GraphView(DatasetGraph dataset) {

  List<Node> objects(Node subject, Node predicate) {
    return dataset.stream(Node.ANY, subject, predicate, Node.ANY)
        .map(Quad::getObject)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  List<Node> subjects(Node predicate, Node object) {
    return dataset.stream(Node.ANY, Node.ANY, predicate, object)
        .map(Quad::getSubject)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  Optional<Node> object(Node subject, Node predicate) {
    return objects(subject, predicate).stream().findFirst();
  }

  /** The first literal's words, or nothing. */
  Optional<String> words(Node subject, Node predicate) {
    return objects(subject, predicate).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /** The literal in a language. */
  Optional<String> words(Node subject, Node predicate, String language) {
    return objects(subject, predicate).stream()
        .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  boolean has(Node subject, Node predicate, Node object) {
    return dataset.contains(Node.ANY, subject, predicate, object);
  }
}
