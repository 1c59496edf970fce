package io.lantu.rdf;

import io.lantu.link.Decision;
import io.lantu.link.DecisionKey;
import io.lantu.link.DecisionKey.Subject;
import io.lantu.link.Doubt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Finds what people could decide: pairs that may be one, pairs that the machine is not sure are
 * one, statements of low confidence. What they say is looked up for those asked for alone.
 * Thread-safe; the caller holds a read transaction.
 */
public final class DoubtReader {
  private final Iris iris;

  public DoubtReader(Iris iris) {
    this.iris = iris;
  }

  /**
   * Which doubts, in the order of {@link Doubt#WORTH}.
   *
   * @param below links that say the same and statements count when less sure than this
   * @param only pairs or statements alone
   * @param decided also what is decided already
   */
  public record Selection(
      double below, Optional<Subject> only, boolean decided, int offset, int limit) {
    private boolean wants(Subject subject) {
      return only.isEmpty() || only.get() == subject;
    }
  }

  /**
   * @param total how many there are beside the offset and the limit
   */
  public record Page(List<Doubt> doubts, int total) {
    public Page {
      doubts = List.copyOf(doubts);
    }
  }

  public Page read(DatasetGraph dataset, Selection selection) {
    GraphView view = new GraphView(dataset);
    Map<DecisionKey, Decision> decisions =
        new DecisionTranslator(iris)
            .read(dataset).stream().collect(Collectors.toMap(Decision::key, Function.identity()));
    Map<DecisionKey, Doubt> open = new TreeMap<>();
    if (selection.wants(Subject.PAIR)) {
      pairs(view, selection.below()).forEach(doubt -> open.put(doubt.key(), doubt));
    }
    if (selection.wants(Subject.STATEMENT)) {
      statements(view, selection.below())
          .forEach(doubt -> open.merge(doubt.key(), doubt, DoubtReader::lessSure));
    }
    decisions.forEach(
        (key, decision) -> {
          if (selection.decided() && selection.wants(key.subject())) {
            open.put(key, decided(view, decision));
          } else {
            open.remove(key);
          }
        });
    DoubtDescription description = new DoubtDescription(iris, view);
    List<Doubt> page =
        open.values().stream()
            .sorted(Doubt.WORTH)
            .skip(selection.offset())
            .limit(selection.limit())
            .map(description::describe)
            .toList();
    return new Page(page, open.size());
  }

  /**
   * What can be decided under these keys, described; what the store knows nothing of is left out.
   */
  public List<Doubt> find(DatasetGraph dataset, Iterable<DecisionKey> keys) {
    DoubtDescription description = new DoubtDescription(iris, new GraphView(dataset));
    List<Doubt> found = new ArrayList<>();
    for (DecisionKey key : keys) {
      Doubt doubt = description.describe(bare(key, 0, 0, Optional.empty()));
      if (!doubt.sides().isEmpty()) {
        found.add(doubt);
      }
    }
    return found;
  }

  /** Pairs that may be one, and those taken for one that are less sure. */
  private Stream<Doubt> pairs(GraphView view, double below) {
    Stream<Node> close = view.subjects(Terms.lt("relation"), Terms.lt("perhapsSame")).stream();
    Stream<Node> unsure =
        subjectsBelow(view, "score", below)
            .filter(link -> view.has(link, Terms.lt("relation"), Terms.lt("sameThing")));
    return Stream.concat(close, unsure)
        .map(
            link -> {
              Node from = view.object(link, Terms.lt("linkFrom")).orElseThrow();
              Node to = view.object(link, Terms.lt("linkTo")).orElseThrow();
              int reach =
                  view.objects(from, Terms.lt("reportedIn")).size()
                      + view.objects(to, Terms.lt("reportedIn")).size();
              return bare(
                  DecisionKey.pair(iris.localPart(from), iris.localPart(to)),
                  number(view.object(link, Terms.lt("score")).orElseThrow()),
                  reach,
                  Optional.empty());
            });
  }

  private static Stream<Doubt> statements(GraphView view, double below) {
    return subjectsBelow(view, "confidence", below)
        .flatMap(
            node ->
                view.words(node, Terms.lt("statementKey")).stream()
                    .map(text -> new DecisionKey(Subject.STATEMENT, List.of(text)))
                    .map(key -> bare(key, confidence(view, node), 1, Optional.empty())));
  }

  private static Stream<Node> subjectsBelow(GraphView view, String property, double below) {
    return view.dataset().stream(Node.ANY, Node.ANY, Terms.lt(property), Node.ANY)
        .filter(quad -> number(quad.getObject()) < below)
        .map(Quad::getSubject)
        .toList()
        .stream();
  }

  /** A sentence that stands twice is asked about once. */
  private static Doubt lessSure(Doubt one, Doubt other) {
    return one.score() <= other.score() ? one : other;
  }

  /** What is decided, with what the machine says of it, where it says something. */
  private static Doubt decided(GraphView view, Decision decision) {
    Node text = NodeFactory.createLiteralString(decision.key().parts().get(0));
    return view.subjects(Terms.lt("statementKey"), text).stream()
        .findFirst()
        .map(node -> bare(decision.key(), confidence(view, node), 1, Optional.of(decision)))
        .orElseGet(() -> bare(decision.key(), 0, 0, Optional.of(decision)));
  }

  private static double confidence(GraphView view, Node statement) {
    return number(view.object(statement, Terms.lt("confidence")).orElseThrow());
  }

  private static Doubt bare(DecisionKey key, double score, int reach, Optional<Decision> decision) {
    String first = key.parts().get(0);
    String type =
        key.subject() == Subject.PAIR ? first.substring(0, first.indexOf('/')) : "statement";
    return new Doubt(key, type, score, List.of(), List.of(), reach, decision);
  }

  private static double number(Node literal) {
    return new BigDecimal(literal.getLiteralLexicalForm()).doubleValue();
  }
}
