package io.lantu.rdf;

import io.lantu.fact.DivisionPart;
import io.lantu.fact.Period;
import io.lantu.fact.Territory;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Industry;
import io.lantu.link.Cluster;
import io.lantu.link.DecisionKey;
import io.lantu.link.EntityKind;
import io.lantu.link.LocalEntity;
import io.lantu.text.RawSpan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes the IRIs of resources: ASCII, from content alone, under a base that the publisher sets. The
 * part behind the base does not change with it. Thread-safe.
 */
public final class Iris {
  /** The base when the publisher sets none. */
  public static final String DEFAULT_BASE = "http://localhost:3030/id/";

  private static final int NAME_BYTES = 8;
  private static final String ONTOLOGY_GRAPH = "graph/vocabulary/ontology";

  private static final String REPORT = "report/";

  /** The characters that RFC 3986 lets into a URI, so that every IRI under the base is one. */
  private static final Pattern BASE =
      Pattern.compile("[a-z][a-z0-9+.-]*:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+[/#]");

  private final String base;

  /**
   * @param base absolute, ending in {@code /} or {@code #}
   */
  public Iris(String base) {
    if (!BASE.matcher(base).matches()) {
      throw new IllegalArgumentException(
          "the base must be an absolute ASCII IRI that ends in / or #: " + base);
    }
    this.base = base;
  }

  /** Those of a store, by the names of its graphs; empty where it has none of ours. */
  public static Optional<Iris> ofGraphs(Collection<String> names) {
    return names.stream()
        .filter(name -> name.endsWith(ONTOLOGY_GRAPH))
        .map(name -> new Iris(name.substring(0, name.length() - ONTOLOGY_GRAPH.length())))
        .findFirst();
  }

  public String base() {
    return base;
  }

  /** The part of an IRI behind the base, which stays when the base changes. */
  public String localPart(Node node) {
    if (!node.isURI() || !node.getURI().startsWith(base)) {
      throw new IllegalArgumentException("not under " + base + ": " + node);
    }
    return node.getURI().substring(base.length());
  }

  /** The resource of a local part. */
  public Node resource(String localPart) {
    return iri(localPart);
  }

  public Node report(String reportId) {
    return iri(REPORT + reportId);
  }

  /** The id of the report that {@link #report} made this IRI from. */
  String reportId(Node report) {
    String name = localPart(report);
    if (!name.startsWith(REPORT)) {
      throw new IllegalArgumentException("not a report: " + report);
    }
    return name.substring(REPORT.length());
  }

  /** The report's raw text. */
  public Node text(String reportId) {
    return iri("report/" + reportId + "/text");
  }

  public Node sentence(String reportId, int number) {
    return iri("report/" + reportId + "/sentence/" + number);
  }

  /**
   * @param what the type of the mention and all that tells it from others at the same place
   */
  public Node mention(String reportId, RawSpan span, String type, String what) {
    return inReport(reportId, "mention", span, type, what);
  }

  public Node statement(String reportId, RawSpan span, String type, String what) {
    return inReport(reportId, "statement", span, type, what);
  }

  /** What a sentence gives of a project beside its milestone. */
  Node attribute(String reportId, RawSpan span, String type, String what) {
    return inReport(reportId, "attribute", span, type, what);
  }

  /** A division, or a part of one by its kind and name. */
  Node territory(Territory territory) {
    Node division = division(territory.division());
    return territory.part().map(part -> part(territory.division(), part)).orElse(division);
  }

  private Node part(Division division, DivisionPart part) {
    String kind = part.kind().token();
    return iri("division/" + division.code() + "/" + kind + "/" + digest(part.name()));
  }

  Node division(String code) {
    return iri("division/" + code);
  }

  /** The code of the division that {@link #division} made this IRI from. */
  String divisionCode(Node division) {
    String name = localPart(division);
    return name.substring(name.lastIndexOf('/') + 1);
  }

  public Node division(Division division) {
    return division(division.code());
  }

  public Node local(LocalEntity entity) {
    return iri(entity.kind().token() + "/" + entity.place().code() + "/" + digest(entity.key()));
  }

  /** The one resource for a cluster. */
  public Node canonical(Cluster cluster) {
    return cluster
        .concept()
        .map(this::industryConcept)
        .orElseGet(() -> canonical(cluster.kind(), cluster.identity()));
  }

  /** The resource that a group of that identity has, or had before it joined another. */
  Node canonical(EntityKind kind, String identity) {
    return iri(kind.token() + "/" + digest(identity));
  }

  /** A link between two resources. */
  Node link(Node from, Node to) {
    return iri("link/" + digest((from.getURI() + " " + to.getURI()).replace(base, "")));
  }

  /** A concept scheme, such as {@code industries}. */
  Node scheme(String name) {
    return iri("vocabulary/" + name);
  }

  /** What a person has decided of something. */
  public Node decision(DecisionKey key) {
    return iri("decision/" + digest(key.toString()));
  }

  /** A person, by the name that they gave. */
  Node person(String name) {
    return iri("agent/person/" + digest(name));
  }

  /** The concept of the scheme of industries. */
  public Node industryConcept(Industry industry) {
    return iri("industry/" + industry.id());
  }

  public Node indicator(String id) {
    return iri("indicator/" + id);
  }

  /** An indicator outside the scheme, by its words. */
  public Node unlistedIndicator(String words) {
    return iri("indicator/unlisted/" + digest(words));
  }

  public Node unit(String id) {
    return iri("unit/" + id);
  }

  /** The program in one version, as an agent. */
  public Node agent(String version) {
    return iri("agent/lantu/" + version);
  }

  /** The named graph of a report. */
  public Node reportGraph(String reportId) {
    return iri("graph/report/" + reportId);
  }

  /** The named graph of the links between local and canonical entities. */
  public Node linkGraph() {
    return iri("graph/links");
  }

  /** The named graph of what people have decided; nothing but people changes it. */
  public Node decisionGraph() {
    return iri("graph/decisions");
  }

  /** The named graph of a vocabulary, such as {@code ontology} or {@code divisions}. */
  public Node vocabularyGraph(String name) {
    return iri("graph/vocabulary/" + name);
  }

  /** The named graph of the data cube of all targets and results. */
  public Node cubeGraph() {
    return iri("graph/cube");
  }

  /** The named graph of what became of targets and projects. */
  public Node ledgerGraph() {
    return iri("graph/ledger");
  }

  /** The data cube itself, as a data set. */
  Node cube() {
    return iri("cube");
  }

  /** A part of the cube's description, such as the code list {@code units}. */
  Node cube(String part) {
    return iri("cube/" + part);
  }

  /** The time that a number speaks of, whatever way it stands to it. */
  Node period(Period period) {
    return iri("period/" + Periods.name(period));
  }

  /** What stands for the unit of a number that is printed without one. */
  Node unstatedUnit() {
    return iri("unit/unstated");
  }

  /** What the reports of a year say of a canonical project. */
  Node step(String project, int year) {
    return iri(project + "/" + year);
  }

  /** What became of the target of a statement. */
  Node outcome(String statement) {
    return iri("outcome/" + digest(statement));
  }

  /** Where the words of a statement begin in its report, which its IRI says. */
  static int begin(String statement) {
    String last = statement.substring(statement.lastIndexOf('/') + 1);
    return Integer.parseInt(last.substring(0, last.indexOf('-')));
  }

  private Node inReport(String reportId, String room, RawSpan span, String type, String what) {
    return iri(
        String.format(
            Locale.ROOT,
            "report/%s/%s/%d-%d-%s-%s",
            reportId,
            room,
            span.begin(),
            span.end(),
            type,
            digest(what)));
  }

  private Node iri(String local) {
    return NodeFactory.createURI(base + local);
  }

  private static String digest(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
