package io.lantu.rdf;

import io.lantu.fact.DueDate;
import io.lantu.fact.Evidence;
import io.lantu.fact.ProjectAttribute;
import io.lantu.fact.ProjectMagnitude;
import io.lantu.fact.ProjectMagnitude.Aspect;
import io.lantu.fact.ProjectMagnitude.Rate;
import io.lantu.fact.ProjectPhase;
import io.lantu.fact.ProjectSite;
import io.lantu.text.RawSpan;
import org.apache.jena.graph.Node;

/**
 * Translates what a sentence gives of a project beside its milestone: each attribute is a node with
 * its own words, tied to the statement and to the project.
 */
final class AttributeTranslator {
  private final Iris iris;
  private final String reportId;
  private final Places places;
  private final QuadSink sink;

  AttributeTranslator(Iris iris, String reportId, Places places, QuadSink sink) {
    this.iris = iris;
    this.reportId = reportId;
    this.places = places;
    this.sink = sink;
  }

  void translate(Node statement, Node project, ProjectAttribute attribute) {
    if (attribute instanceof ProjectPhase phase) {
      sink.count(statement, Terms.lt("phase"), phase.number())
          .count(project, Terms.lt("phase"), phase.number());
    } else if (attribute instanceof ProjectMagnitude magnitude) {
      String what = magnitude.aspect().token() + "|" + local(project);
      magnitude(node(statement, project, magnitude.evidence(), "magnitude", what), magnitude);
    } else if (attribute instanceof DueDate due) {
      String what = due.milestone().token() + "|" + local(project);
      due(node(statement, project, due.evidence(), "due", what), due);
    } else if (attribute instanceof ProjectSite site) {
      Node node = node(statement, project, site.evidence(), "site", local(project));
      sink.type(node, Terms.lt("ProjectSite"))
          .add(node, Terms.lt("site"), iris.territory(site.territory()))
          .add(project, Terms.lt("site"), iris.territory(site.territory()));
      Territories.describe(sink, iris, site.territory());
    } else {
      throw new AssertionError(attribute);
    }
  }

  private Node node(Node statement, Node project, Evidence evidence, String type, String what) {
    RawSpan raw = places.raw(evidence.span());
    Node node = iris.attribute(reportId, raw, type, what);
    Node words = iris.mention(reportId, raw, type, evidence.rule());
    sink.add(statement, Terms.lt("attribute"), node)
        .add(project, Terms.lt("attribute"), node)
        .type(node, Terms.lt("ProjectAttribute"))
        .string(node, Terms.lt("rule"), evidence.rule())
        .confidence(node, evidence.confidence())
        .add(node, Terms.lt("evidence"), words);
    sink.add(words, Terms.IDENT_REF, node);
    places.words(sink, words, raw, evidence);
    return node;
  }

  private void magnitude(Node node, ProjectMagnitude magnitude) {
    sink.type(node, Terms.lt("ProjectMagnitude"))
        .add(node, Terms.lt("aspect"), aspect(magnitude.aspect()))
        .add(node, Terms.lt("comparator"), FactTranslator.comparator(magnitude.comparator()));
    FactTranslator.quantity(sink, iris, node, magnitude.quantity());
    magnitude.sets().ifPresent(sets -> sink.count(node, Terms.lt("sets"), sets));
    magnitude.rate().ifPresent(rate -> sink.add(node, Terms.lt("rate"), rate(rate)));
  }

  private void due(Node node, DueDate due) {
    sink.type(node, Terms.lt("DueDate"))
        .add(node, Terms.lt("dueMilestone"), FactTranslator.milestone(due.milestone()))
        .day(node, Terms.lt("dueBy"), due.by());
    due.from().ifPresent(from -> sink.day(node, Terms.lt("dueFrom"), from));
  }

  private static Node aspect(Aspect aspect) {
    return switch (aspect) {
      case CAPACITY -> Terms.lt("capacity");
      case LENGTH -> Terms.lt("length");
      case SITE_AREA -> Terms.lt("siteArea");
      case FLOOR_AREA -> Terms.lt("floorArea");
      case AREA -> Terms.lt("area");
      case TOTAL_INVESTMENT -> Terms.lt("totalInvestment");
      case COMPLETED_INVESTMENT -> Terms.lt("completedInvestment");
    };
  }

  private static Node rate(Rate rate) {
    return switch (rate) {
      case PER_HOUR -> Terms.lt("perHour");
      case PER_DAY -> Terms.lt("perDay");
      case PER_MONTH -> Terms.lt("perMonth");
      case PER_YEAR -> Terms.lt("perYear");
    };
  }

  /** A project's IRI without the base, which must not tell in other IRIs. */
  private String local(Node project) {
    return project.getURI().substring(iris.base().length());
  }
}
