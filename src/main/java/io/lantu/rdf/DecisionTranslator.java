package io.lantu.rdf;

import io.lantu.link.Decision;
import io.lantu.link.DecisionKey;
import io.lantu.link.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Turns what people have decided into the graph of decisions, and back. Each is a {@code
 * prov:Entity} that its person is behind (PROV-O, sections 3.1, 3.2). Thread-safe.
 */
public final class DecisionTranslator {
  private final Iris iris;

  public DecisionTranslator(Iris iris) {
    this.iris = iris;
  }

  public List<Quad> translate(Collection<Decision> decisions) {
    QuadSink sink = new QuadSink(iris.decisionGraph());
    decisions.stream().sorted().forEach(decision -> decision(sink, decision));
    return sink.quads();
  }

  private void decision(QuadSink sink, Decision decision) {
    Node node = iris.decision(decision.key());
    Node person = iris.person(decision.by());
    sink.type(node, Terms.lt("Decision"), Terms.PROV_ENTITY)
        .add(node, Terms.lt("verdict"), verdict(decision.verdict()))
        .string(node, Terms.lt("decisionKey"), decision.key().toString())
        .zh(node, Terms.LABEL, decision.about())
        .add(node, Terms.PROV_ATTRIBUTED_TO, person)
        .instant(node, Terms.PROV_GENERATED_AT, decision.at())
        .type(person, Terms.PROV_PERSON, Terms.PROV_ANY_AGENT)
        .string(person, Terms.TITLE, decision.by());
    switch (decision.key().subject()) {
      case PAIR ->
          decision
              .key()
              .parts()
              .forEach(part -> sink.add(node, Terms.lt("decidedEntity"), iris.resource(part)));
      case STATEMENT ->
          sink.string(node, Terms.lt("decidedStatement"), decision.key().parts().get(0));
    }
    decision.sentences().forEach(words -> sink.zh(node, Terms.lt("decidedSentence"), words));
    if (!decision.note().isEmpty()) {
      sink.string(node, Terms.NOTE, decision.note());
    }
  }

  /** The decisions of a dataset, in order. The caller holds a read transaction. */
  public List<Decision> read(DatasetGraph dataset) {
    GraphView view = new GraphView(dataset);
    return view.subjects(Terms.TYPE, Terms.lt("Decision")).stream()
        .map(node -> decision(view, node))
        .sorted()
        .toList();
  }

  private static Decision decision(GraphView view, Node node) {
    Node verdict = view.object(node, Terms.lt("verdict")).orElseThrow();
    Node person = view.object(node, Terms.PROV_ATTRIBUTED_TO).orElseThrow();
    return new Decision(
        DecisionKey.parse(view.words(node, Terms.lt("decisionKey")).orElseThrow()),
        Stream.of(Verdict.values())
            .filter(v -> verdict(v).equals(verdict))
            .findFirst()
            .orElseThrow(),
        view.words(person, Terms.TITLE).orElseThrow(),
        Instant.parse(view.words(node, Terms.PROV_GENERATED_AT).orElseThrow()),
        view.words(node, Terms.NOTE).orElse(""),
        view.words(node, Terms.LABEL).orElse(""),
        view.objects(node, Terms.lt("decidedSentence")).stream()
            .map(Node::getLiteralLexicalForm)
            .toList());
  }

  private static Node verdict(Verdict verdict) {
    return switch (verdict) {
      case SAME -> Terms.lt("decidedSame");
      case DIFFERENT -> Terms.lt("decidedDifferent");
      case RIGHT -> Terms.lt("decidedRight");
      case WRONG -> Terms.lt("decidedWrong");
    };
  }
}
