package io.lantu.rdf;

import io.lantu.fact.DivisionPart;
import io.lantu.fact.Period;
import io.lantu.fact.Territory;
import io.lantu.lexicon.Division;
import io.lantu.link.Cluster;
import io.lantu.link.EntityKind;
import io.lantu.link.Link;
import io.lantu.link.LocalEntity;
import io.lantu.text.RawSpan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
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

  public String base() {
    return base;
  }

  public Node report(String reportId) {
    return iri(REPORT + reportId);
  }

  /** The id of the report that {@link #report} made this IRI from. */
  String reportId(Node report) {
    String name = behindBase(report);
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

  /** The code of the division that {@link #division} made this IRI from. */
  String divisionCode(Node division) {
    String name = behindBase(division);
    return name.substring(name.lastIndexOf('/') + 1);
  }

  public Node division(Division division) {
    return iri("division/" + division.code());
  }

  public Node local(LocalEntity entity) {
    return iri(entity.kind().token() + "/" + entity.place().code() + "/" + digest(entity.key()));
  }

  /** The one resource for a cluster. */
  public Node canonical(Cluster cluster) {
    return canonical(cluster.kind(), cluster.identity());
  }

  /** The resource that a group of that identity has, or had before it joined another. */
  Node canonical(EntityKind kind, String identity) {
    return iri(kind.token() + "/" + digest(identity));
  }

  /** A link between two local entities. */
  Node link(Link link) {
    String ends = local(link.from()).getURI() + " " + local(link.to()).getURI();
    return iri("link/" + digest(ends.replace(base, "")));
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

  /** The part of an IRI behind the base, by which the ledger names resources. */
  String behindBase(Node node) {
    if (!node.isURI() || !node.getURI().startsWith(base)) {
      throw new IllegalArgumentException("not a resource under " + base + ": " + node);
    }
    return node.getURI().substring(base.length());
  }

  /** The resource that {@link #behindBase} gave this name. */
  Node named(String behindBase) {
    return iri(behindBase);
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
