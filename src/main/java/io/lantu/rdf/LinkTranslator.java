package io.lantu.rdf;

import io.lantu.link.Cluster;
import io.lantu.link.Link;
import io.lantu.link.Linking;
import io.lantu.link.LocalEntity;
import io.lantu.link.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Turns what the linker says into the link graph: each local entity points to its canonical one,
 * and each link is a resource with its score and its reasons.
 */
public final class LinkTranslator {
  private static final int SCORE_DIGITS = 2;

  private final Iris iris;

  public LinkTranslator(Iris iris) {
    this.iris = iris;
  }

  public List<Quad> translate(Linking linking) {
    QuadSink sink = new QuadSink(iris.linkGraph());
    linking.clusters().forEach(cluster -> cluster(sink, cluster));
    linking.links().forEach(link -> link(sink, link));
    return sink.quads();
  }

  private void cluster(QuadSink sink, Cluster cluster) {
    Node canonical = iris.canonical(cluster);
    Entities.describe(sink, canonical, cluster.kind(), cluster.label(), cluster.labels());
    for (String report : cluster.reports()) {
      sink.add(canonical, Terms.lt("reportedIn"), iris.report(report));
    }
    for (LocalEntity member : cluster.members()) {
      sink.add(iris.local(member), Terms.lt("canonical"), canonical);
    }
    for (String joined : cluster.identities().subList(1, cluster.identities().size())) {
      sink.add(iris.canonical(cluster.kind(), joined), Terms.REPLACED_BY, canonical);
    }
  }

  private void link(QuadSink sink, Link link) {
    Node node = iris.link(link);
    Node from = iris.local(link.from());
    Node to = iris.local(link.to());
    sink.type(node, Terms.lt("Link"))
        .add(node, Terms.lt("linkFrom"), from)
        .add(node, Terms.lt("linkTo"), to)
        .add(node, Terms.lt("relation"), relation(link.relation()))
        .decimal(node, Terms.lt("score"), score(link.score()));
    link.reasons().forEach(reason -> sink.add(node, Terms.lt("reason"), Terms.lt(reason.term())));
    switch (link.relation()) {
      case SAME -> {}
      case CLOSE -> sink.add(from, Terms.CLOSE_MATCH, to);
      case PART -> sink.add(from, Terms.IS_PART_OF, to);
    }
  }

  private static BigDecimal score(double score) {
    return BigDecimal.valueOf(score).setScale(SCORE_DIGITS, RoundingMode.HALF_UP);
  }

  private static Node relation(Relation relation) {
    return switch (relation) {
      case SAME -> Terms.lt("sameThing");
      case CLOSE -> Terms.lt("perhapsSame");
      case PART -> Terms.lt("partOfWhole");
    };
  }
}
