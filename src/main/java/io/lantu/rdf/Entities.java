package io.lantu.rdf;

import io.lantu.link.EntityKind;
import java.util.Collection;
import org.apache.jena.graph.Node;

/** How an entity is described, local or canonical: its class and its names. */
final class Entities {
  private Entities() {}

  static void describe(
      QuadSink sink, Node node, EntityKind kind, String label, Collection<String> labels) {
    sink.type(node, type(kind)).type(node, superclasses(kind)).zh(node, Terms.PREF_LABEL, label);
    labels.stream()
        .filter(other -> !other.equals(label))
        .forEach(other -> sink.zh(node, Terms.ALT_LABEL, other));
  }

  /** Written out, so that plain SPARQL finds them. */
  private static Node[] superclasses(EntityKind kind) {
    return switch (kind) {
      case PROJECT -> new Node[] {Terms.SCHEMA_PROJECT};
      case ENTERPRISE -> new Node[] {Terms.ORGANIZATION};
      case INDUSTRY -> new Node[] {Terms.CONCEPT};
    };
  }

  static Node type(EntityKind kind) {
    return switch (kind) {
      case PROJECT -> Terms.lt("Project");
      case ENTERPRISE -> Terms.lt("Enterprise");
      case INDUSTRY -> Terms.lt("Industry");
    };
  }
}
