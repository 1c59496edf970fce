package io.lantu.rdf;

import io.lantu.fact.Evidence;
import io.lantu.fact.Fact;
import io.lantu.fact.Measurement;
import io.lantu.fact.Measurement.Comparator;
import io.lantu.fact.Milestone;
import io.lantu.fact.Period;
import io.lantu.fact.Period.Basis;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.Quantity;
import io.lantu.fact.Result;
import io.lantu.fact.Target;
import io.lantu.lexicon.Divisions;
import io.lantu.link.DecisionKey;
import io.lantu.link.LinkedReport;
import io.lantu.link.StatementDecisions;
import io.lantu.link.StatementKey;
import io.lantu.mention.EnterpriseMention;
import io.lantu.text.RawSpan;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * Translates the facts of one report. Each becomes a statement with its evidence; what a project
 * statement says also stands on the project itself, so that a short query finds it.
 */
final class FactTranslator {
  private final Iris iris;
  private final Divisions divisions;
  private final LinkedReport linked;
  private final StatementDecisions decisions;
  private final Places places;
  private final QuadSink sink;

  FactTranslator(
      Iris iris,
      Divisions divisions,
      LinkedReport linked,
      StatementDecisions decisions,
      Places places,
      QuadSink sink) {
    this.iris = iris;
    this.divisions = divisions;
    this.linked = linked;
    this.decisions = decisions;
    this.places = places;
    this.sink = sink;
  }

  void translate(Fact fact) {
    Node node = places.statement(fact);
    sink.type(node, Terms.lt("Statement"), Terms.PROV_ENTITY)
        .add(node, Terms.lt("fromReport"), iris.report(linked.id()))
        .string(node, Terms.lt("rule"), fact.evidence().rule())
        .confidence(node, fact.evidence().confidence());
    decision(node, fact);
    if (fact instanceof ProjectClaim claim) {
      claim(node, claim);
    } else if (fact instanceof Target target) {
      sink.type(node, Terms.lt("Target"));
      measurement(node, target.measurement(), target.evidence(), "target");
      otherEnd(node, target.measurement(), other -> new Target(other, target.evidence()));
    } else if (fact instanceof Result result) {
      sink.type(node, Terms.lt("Result"));
      measurement(node, result.measurement(), result.evidence(), "result");
      otherEnd(node, result.measurement(), other -> new Result(other, result.evidence()));
    } else {
      throw new AssertionError(fact);
    }
  }

  /** The key that decisions find the statement by, and the one that confirmed it. */
  private void decision(Node node, Fact fact) {
    StatementKey key = StatementKey.of(linked.report(), fact);
    sink.string(node, Terms.lt("statementKey"), key.text());
    if (decisions.confirmed(linked.report(), fact)) {
      sink.add(node, Terms.lt("decision"), iris.decision(DecisionKey.statement(key)));
    }
  }

  private void otherEnd(Node node, Measurement m, Function<Measurement, Fact> fact) {
    m.other()
        .map(fact)
        .ifPresent(other -> sink.add(node, Terms.lt("otherEnd"), places.statement(other)));
  }

  private void claim(Node node, ProjectClaim claim) {
    Node project = places.entity(claim.project()).orElseThrow();
    Node milestone = milestone(claim.milestone());
    sink.type(node, Terms.lt("ProjectStatement"))
        .add(node, Terms.lt("about"), project)
        .add(node, Terms.lt("milestone"), milestone)
        .add(node, Terms.lt("evidence"), places.mention(claim.project()))
        .add(project, Terms.lt("milestone"), milestone)
        .add(project, Terms.lt("locatedIn"), iris.division(linked.locationOf(claim, divisions)));
    for (EnterpriseMention mention : claim.enterprises()) {
      Node enterprise = places.entity(mention).orElseThrow();
      sink.add(node, Terms.lt("involves"), enterprise)
          .add(project, Terms.lt("involves"), enterprise);
    }
    for (String name : claim.industries()) {
      Node industry = iris.local(linked.industry(name));
      sink.add(node, Terms.lt("inIndustry"), industry)
          .add(project, Terms.lt("inIndustry"), industry);
    }
    AttributeTranslator attributes = new AttributeTranslator(iris, linked.id(), places, sink);
    claim.attributes().forEach(attribute -> attributes.translate(node, project, attribute));
  }

  /** The node of a milestone in the ontology. */
  static Node milestone(Milestone milestone) {
    return switch (milestone) {
      case PLAN -> Terms.lt("planned");
      case START -> Terms.lt("started");
      case ONGOING -> Terms.lt("ongoing");
      case DONE -> Terms.lt("done");
    };
  }

  private void measurement(Node node, Measurement m, Evidence evidence, String type) {
    sink.type(node, Terms.lt("Measurement"))
        .add(node, Terms.lt("indicator"), indicator(m))
        .zh(node, Terms.lt("indicatorText"), m.indicator())
        .add(node, Terms.lt("kind"), Terms.lt(m.kind().token()))
        .add(node, Terms.lt("comparator"), comparator(m))
        .add(node, Terms.lt("scope"), iris.territory(m.scope()));
    Territories.describe(sink, iris, m.scope());
    quantity(sink, iris, node, m.quantity());
    period(node, m.period());
    evidence(node, evidence, type);
  }

  /** A number in its canonical unit, and as printed. */
  static void quantity(QuadSink sink, Iris iris, Node node, Quantity quantity) {
    sink.decimal(node, Terms.lt("value"), quantity.canonicalValue())
        .string(node, Terms.lt("printedValue"), quantity.value().toPlainString())
        .string(node, Terms.lt("printedUnit"), quantity.unit());
    quantity
        .canonicalUnit()
        .ifPresent(unit -> sink.add(node, Terms.lt("unit"), iris.unit(unit.id())));
  }

  private void period(Node node, Period period) {
    Periods.years(sink, node, period);
    period.basis().ifPresent(basis -> sink.add(node, Terms.lt("periodBasis"), basis(basis)));
  }

  static Node basis(Basis basis) {
    return switch (basis) {
      case CUMULATIVE -> Terms.lt("cumulative");
      case YEARLY_AVERAGE -> Terms.lt("yearlyAverage");
      case AT_END -> Terms.lt("atEnd");
    };
  }

  private Node indicator(Measurement m) {
    if (m.known().isPresent()) {
      return iris.indicator(m.known().get().id());
    }
    Node node = iris.unlistedIndicator(m.indicator());
    sink.type(node, Terms.lt("Indicator"), Terms.CONCEPT).zh(node, Terms.PREF_LABEL, m.indicator());
    return node;
  }

  /**
   * How the number bounds the indicator. Reports bound the size of a fall: one of 4% or more,
   * {@code 下降4%以上}, is a change of -4 at most.
   */
  private static Node comparator(Measurement m) {
    boolean fall =
        m.kind() == Measurement.Kind.CHANGE && m.quantity().canonicalValue().signum() < 0;
    return switch (m.comparator()) {
      case EQUAL, ABOUT -> comparator(m.comparator());
      case AT_LEAST -> comparator(fall ? Comparator.AT_MOST : Comparator.AT_LEAST);
      case AT_MOST -> comparator(fall ? Comparator.AT_LEAST : Comparator.AT_MOST);
    };
  }

  /** The node of a comparator in the ontology, as it stands on the number line. */
  static Node comparator(Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> Terms.lt("equal");
      case AT_LEAST -> Terms.lt("atLeast");
      case AT_MOST -> Terms.lt("atMost");
      case ABOUT -> Terms.lt("approximately");
    };
  }

  /** The words of a number, as a mention of the statement itself. */
  private void evidence(Node node, Evidence evidence, String type) {
    RawSpan raw = places.raw(evidence.span());
    Node words = iris.mention(linked.id(), raw, type, evidence.rule());
    sink.add(node, Terms.lt("evidence"), words).add(words, Terms.IDENT_REF, node);
    places.words(sink, words, raw, evidence);
  }
}
