package io.lantu.rdf;

import io.lantu.document.Tense;
import io.lantu.ledger.Attainment;
import io.lantu.ledger.Outcome;
import io.lantu.ledger.ProjectHistory;
import io.lantu.ledger.ProjectSaying;
import io.lantu.ledger.Standing;
import io.lantu.ledger.Step;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Writes what became of targets and projects. */
final class LedgerTranslator {
  private final Iris iris;

  LedgerTranslator(Iris iris) {
    this.iris = iris;
  }

  List<Quad> translate(List<Outcome> outcomes, List<ProjectHistory> histories) {
    QuadSink sink = new QuadSink(iris.ledgerGraph());
    outcomes.forEach(outcome -> outcome(sink, outcome));
    histories.forEach(history -> history(sink, history));
    return sink.quads();
  }

  private void outcome(QuadSink sink, Outcome outcome) {
    Node node = iris.outcome(outcome.target().statement());
    sink.type(node, Terms.lt("Outcome"))
        .add(node, Terms.lt("target"), iris.resource(outcome.target().statement()))
        .year(node, Terms.lt("dueYear"), outcome.dueYear())
        .add(node, Terms.lt("attainment"), attainment(outcome.attainment()));
    outcome
        .result()
        .ifPresent(result -> sink.add(node, Terms.lt("result"), iris.resource(result.statement())));
    outcome.difference().ifPresent(d -> sink.decimal(node, Terms.lt("difference"), d));
    outcome
        .otherResults()
        .forEach(r -> sink.add(node, Terms.lt("otherResult"), iris.resource(r.statement())));
    outcome
        .silent()
        .ifPresent(report -> sink.add(node, Terms.lt("unmentionedIn"), iris.report(report.id())));
  }

  private void history(QuadSink sink, ProjectHistory history) {
    Node project = iris.resource(history.project());
    sink.add(project, Terms.lt("standing"), standing(history.standing()))
        .year(project, Terms.lt("firstYear"), history.firstYear())
        .year(project, Terms.lt("lastYear"), history.lastYear())
        .add(project, Terms.lt("latestMilestone"), FactTranslator.milestone(history.latest()));
    history.promised().ifPresent(y -> sink.year(project, Terms.lt("promisedYear"), y));
    history.delivered().ifPresent(y -> sink.year(project, Terms.lt("deliveredYear"), y));
    history
        .unmentioned()
        .ifPresent(r -> sink.add(project, Terms.lt("unmentionedIn"), iris.report(r.id())));
    Node before = null;
    for (Step step : history.steps()) {
      Node node = step(sink, project, iris.step(history.project(), step.year()), step);
      if (before != null) {
        sink.add(before, Terms.lt("next"), node);
      }
      before = node;
    }
  }

  private Node step(QuadSink sink, Node project, Node node, Step step) {
    sink.add(project, Terms.lt("step"), node)
        .type(node, Terms.lt("Step"))
        .year(node, Terms.lt("stepYear"), step.year());
    for (ProjectSaying saying : step.sayings()) {
      sink.add(node, Terms.lt("says"), iris.resource(saying.statement()));
    }
    step.milestones(Tense.REVIEW)
        .forEach(m -> sink.add(node, Terms.lt("reachedMilestone"), FactTranslator.milestone(m)));
    step.milestones(Tense.PLAN)
        .forEach(m -> sink.add(node, Terms.lt("promisedMilestone"), FactTranslator.milestone(m)));
    return node;
  }

  private static Node attainment(Attainment attainment) {
    return switch (attainment) {
      case REACHED -> Terms.lt("reached");
      case MISSED -> Terms.lt("missed");
      case UNDECIDED -> Terms.lt("undecided");
      case UNREPORTED -> Terms.lt("unreported");
      case PENDING -> Terms.lt("pending");
    };
  }

  private static Node standing(Standing standing) {
    return switch (standing) {
      case ANNOUNCED -> Terms.lt("announced");
      case UNDER_WAY -> Terms.lt("underWay");
      case DELIVERED -> Terms.lt("delivered");
      case NOT_MENTIONED_AGAIN -> Terms.lt("notMentionedAgain");
    };
  }
}
