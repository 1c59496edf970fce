package io.lantu.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Gathers the quads of one named graph, each once, with words for the literals we write. */
final class QuadSink {
  private static final int CONFIDENCE_DIGITS = 2;

  private final Node graph;
  private final Set<Quad> quads = new LinkedHashSet<>();

  QuadSink(Node graph) {
    this.graph = graph;
  }

  QuadSink add(Node subject, Node predicate, Node object) {
    quads.add(new Quad(graph, subject, predicate, object));
    return this;
  }

  QuadSink type(Node subject, Node... types) {
    for (Node type : types) {
      add(subject, Terms.TYPE, type);
    }
    return this;
  }

  /** A text in Chinese. */
  QuadSink zh(Node subject, Node predicate, String text) {
    return add(subject, predicate, NodeFactory.createLiteralLang(text, "zh"));
  }

  QuadSink string(Node subject, Node predicate, String text) {
    return add(subject, predicate, NodeFactory.createLiteralString(text));
  }

  QuadSink year(Node subject, Node predicate, int year) {
    return typed(
        subject, predicate, String.format(Locale.ROOT, "%04d", year), XSDDatatype.XSDgYear);
  }

  QuadSink day(Node subject, Node predicate, LocalDate day) {
    return typed(subject, predicate, day.toString(), XSDDatatype.XSDdate);
  }

  QuadSink instant(Node subject, Node predicate, Instant at) {
    return typed(subject, predicate, at.toString(), XSDDatatype.XSDdateTime);
  }

  QuadSink count(Node subject, Node predicate, int number) {
    return typed(subject, predicate, Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
  }

  /** In XSD's canonical form: a point and at least one digit behind it. */
  QuadSink decimal(Node subject, Node predicate, BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    BigDecimal scaled = plain.scale() < 1 ? plain.setScale(1) : plain;
    return typed(subject, predicate, scaled.toPlainString(), XSDDatatype.XSDdecimal);
  }

  QuadSink confidence(Node subject, double confidence) {
    return decimal(
        subject,
        Terms.lt("confidence"),
        BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP));
  }

  QuadSink typed(Node subject, Node predicate, String form, XSDDatatype datatype) {
    return add(subject, predicate, NodeFactory.createLiteralDT(form, datatype));
  }

  List<Quad> quads() {
    return List.copyOf(quads);
  }
}
