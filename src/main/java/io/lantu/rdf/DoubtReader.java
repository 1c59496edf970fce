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
import org.apache.jena.graph.Node;
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
      pairs(view, selection, decisions, open);
    }
    if (selection.wants(Subject.STATEMENT)) {
      statements(view, selection, decisions, open);
    }
    if (selection.decided()) {
      decisions.values().stream()
          .filter(decision -> selection.wants(decision.key().subject()))
          .forEach(decision -> open.computeIfAbsent(decision.key(), k -> past(decision)));
    }
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

  private void pairs(
      GraphView view,
      Selection selection,
      Map<DecisionKey, Decision> decisions,
      Map<DecisionKey, Doubt> open) {
    for (Node link : view.subjects(Terms.TYPE, Terms.lt("Link"))) {
      double score = number(view.object(link, Terms.lt("score")).orElseThrow());
      Node relation = view.object(link, Terms.lt("relation")).orElseThrow();
      boolean close = relation.equals(Terms.lt("perhapsSame"));
      boolean same = relation.equals(Terms.lt("sameThing"));
      if (!close && !same) {
        continue;
      }
      Node from = view.object(link, Terms.lt("linkFrom")).orElseThrow();
      Node to = view.object(link, Terms.lt("linkTo")).orElseThrow();
      DecisionKey key = DecisionKey.pair(iris.localPart(from), iris.localPart(to));
      Optional<Decision> decision = Optional.ofNullable(decisions.get(key));
      if (decision.isPresent() ? selection.decided() : close || score < selection.below()) {
        int reach =
            view.objects(from, Terms.lt("reportedIn")).size()
                + view.objects(to, Terms.lt("reportedIn")).size();
        open.put(key, bare(key, score, reach, decision));
      }
    }
  }

  private void statements(
      GraphView view,
      Selection selection,
      Map<DecisionKey, Decision> decisions,
      Map<DecisionKey, Doubt> open) {
    view.dataset().stream(Node.ANY, Node.ANY, Terms.lt("confidence"), Node.ANY)
        .filter(quad -> number(quad.getObject()) < selection.below() || selection.decided())
        .toList()
        .forEach(quad -> statement(view, quad, selection, decisions, open));
  }

  private static void statement(
      GraphView view,
      Quad quad,
      Selection selection,
      Map<DecisionKey, Decision> decisions,
      Map<DecisionKey, Doubt> open) {
    Optional<String> text = view.words(quad.getSubject(), Terms.lt("statementKey"));
    if (text.isEmpty()) {
      return;
    }
    DecisionKey key = new DecisionKey(Subject.STATEMENT, List.of(text.get()));
    Optional<Decision> decision = Optional.ofNullable(decisions.get(key));
    double confidence = number(quad.getObject());
    if (decision.isPresent() ? selection.decided() : confidence < selection.below()) {
      open.merge(
          key,
          bare(key, confidence, 1, decision),
          (one, other) -> one.score() <= other.score() ? one : other);
    }
  }

  private static Doubt bare(DecisionKey key, double score, int reach, Optional<Decision> decision) {
    String first = key.parts().get(0);
    String type =
        key.subject() == Subject.PAIR ? first.substring(0, first.indexOf('/')) : "statement";
    return new Doubt(key, type, score, List.of(), List.of(), reach, decision);
  }

  private static Doubt past(Decision decision) {
    return bare(decision.key(), 0, 0, Optional.of(decision));
  }

  private static double number(Node literal) {
    return new BigDecimal(literal.getLiteralLexicalForm()).doubleValue();
  }
}
