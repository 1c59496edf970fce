package io.lantu.rdf;

import io.lantu.lexicon.Industries;
import io.lantu.lexicon.Industry;
import io.lantu.lexicon.KnownEnterprise;
import io.lantu.link.Cluster;
import io.lantu.link.DecisionKey;
import io.lantu.link.EntityKind;
import io.lantu.link.KnownNames;
import io.lantu.link.Link;
import io.lantu.link.Linking;
import io.lantu.link.LocalEntity;
import io.lantu.link.Reason;
import io.lantu.link.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Turns what the linker says into the link graph: each local entity points to its canonical one,
 * and each link is a resource with its score and its reasons.
 */
public final class LinkTranslator {
  private static final int SCORE_DIGITS = 2;

  private final Iris iris;
  private final KnownNames known;
  private final Industries industries = Industries.load();

  public LinkTranslator(Iris iris) {
    this(iris, KnownNames.load());
  }

  /**
   * @param known what is known of enterprises beyond the reports
   */
  public LinkTranslator(Iris iris, KnownNames known) {
    this.iris = iris;
    this.known = known;
  }

  public List<Quad> translate(Linking linking) {
    QuadSink sink = new QuadSink(iris.linkGraph());
    Map<LocalEntity.Id, Node> canonical = new HashMap<>();
    Map<Node, Node> replaced = new HashMap<>();
    for (Cluster cluster : linking.clusters()) {
      Node node = iris.canonical(cluster);
      cluster.members().forEach(member -> canonical.put(member.id(), node));
      cluster
          .identities()
          .forEach(identity -> replaced.put(iris.canonical(cluster.kind(), identity), node));
      cluster(sink, cluster);
    }
    linking.links().forEach(link -> link(sink, link));
    for (Linking.Part part : linking.parts()) {
      Node whole = iris.canonical(part.part().kind(), part.identity());
      if (!replaced.containsKey(whole)) {
        unnamedWhole(sink, part, whole);
      }
      part(sink, part, canonical.get(part.part().id()), replaced.getOrDefault(whole, whole));
    }
    return sink.quads();
  }

  private void cluster(QuadSink sink, Cluster cluster) {
    Node canonical = iris.canonical(cluster);
    Optional<Industry> concept = cluster.concept();
    if (concept.isPresent()) {
      furtherNames(sink, canonical, concept.get(), cluster.labels());
    } else {
      Entities.describe(sink, canonical, cluster.kind(), cluster.label(), cluster.labels());
      if (cluster.kind() == EntityKind.INDUSTRY) {
        newConcept(sink, canonical, industries.place(cluster.members().get(0).key()).industry());
      }
    }
    known.of(cluster).ifPresent(enterprise -> known(sink, canonical, cluster, enterprise));
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

  /** What the list of enterprises has of one: its other names, its head office, its numbers. */
  private void known(QuadSink sink, Node canonical, Cluster cluster, KnownEnterprise enterprise) {
    enterprise.names().stream()
        .filter(name -> !cluster.labels().contains(name))
        .forEach(name -> sink.zh(canonical, Terms.ALT_LABEL, name));
    enterprise
        .wikidata()
        .ifPresent(item -> sink.add(canonical, Terms.EXACT_MATCH, Terms.wikidata(item)));
    enterprise
        .headOffice()
        .ifPresent(code -> sink.add(canonical, Terms.lt("headOffice"), iris.division(code)));
    enterprise.creditCode().ifPresent(code -> sink.string(canonical, Terms.lt("creditCode"), code));
  }

  /** The scheme describes its concepts; only how reports call them is new. */
  private static void furtherNames(
      QuadSink sink, Node concept, Industry industry, Set<String> names) {
    for (String name : names) {
      if (!industry.bears(name)) {
        sink.zh(concept, Terms.ALT_LABEL, name);
      }
    }
  }

  /** An industry that the scheme lacks, below the nearest that it has. */
  private void newConcept(QuadSink sink, Node canonical, Industry nearest) {
    sink.type(canonical, Terms.CONCEPT)
        .add(canonical, Terms.IN_SCHEME, iris.scheme("industries"))
        .add(canonical, Terms.BROADER, iris.industryConcept(nearest));
  }

  private void link(QuadSink sink, Link link) {
    Node from = iris.local(link.from());
    Node to = iris.local(link.to());
    Node relation =
        switch (link.relation()) {
          case SAME -> Terms.lt("sameThing");
          case CLOSE -> Terms.lt("perhapsSame");
        };
    link(sink, from, to, relation, link.score(), link.reasons());
    if (link.relation() == Relation.CLOSE) {
      sink.add(from, Terms.CLOSE_MATCH, to);
    }
  }

  private void link(
      QuadSink sink, Node from, Node to, Node relation, double score, Set<Reason> reasons) {
    Node node = iris.link(from, to);
    sink.type(node, Terms.lt("Link"))
        .add(node, Terms.lt("linkFrom"), from)
        .add(node, Terms.lt("linkTo"), to)
        .add(node, Terms.lt("relation"), relation)
        .decimal(node, Terms.lt("score"), score(score));
    reasons.forEach(reason -> sink.add(node, Terms.lt("reason"), Terms.lt(reason.term())));
    if (reasons.contains(Reason.DECIDED)) {
      DecisionKey key = DecisionKey.pair(iris.localPart(from), iris.localPart(to));
      sink.add(node, Terms.lt("decision"), iris.decision(key));
    }
  }

  private void part(QuadSink sink, Linking.Part part, Node canonical, Node whole) {
    Node relation = Terms.lt("partOfWhole");
    link(sink, iris.local(part.part()), whole, relation, part.score(), part.reasons());
    sink.add(canonical, Terms.IS_PART_OF, whole);
  }

  /** A whole that no report names by itself is described by what its parts say of it. */
  private void unnamedWhole(QuadSink sink, Linking.Part part, Node whole) {
    String name = part.name().toUpperCase(Locale.ROOT);
    Entities.describe(sink, whole, part.part().kind(), name, List.of());
    for (String report : part.part().reports()) {
      sink.add(whole, Terms.lt("reportedIn"), iris.report(report));
    }
  }

  private static BigDecimal score(double score) {
    return BigDecimal.valueOf(score).setScale(SCORE_DIGITS, RoundingMode.HALF_UP);
  }
}
