package io.lantu.rdf;

import io.lantu.link.EntityKind;
import java.util.Collection;
import org.apache.jena.graph.Node;

/** How an entity is described, local or canonical: its class and its names. */
final class Entities {
  private Entities() {}

  static void describe(
      QuadSink sink, Node node, EntityKind kind, String label, Collection<String> labels) {
    sink.type(node, type(kind)).zh(node, Terms.PREF_LABEL, label);
    labels.stream()
        .filter(other -> !other.equals(label))
        .forEach(other -> sink.zh(node, Terms.ALT_LABEL, other));
  }

  static Node type(EntityKind kind) {
    return switch (kind) {
      case PROJECT -> Terms.lt("Project");
      case ENTERPRISE -> Terms.lt("Enterprise");
      case INDUSTRY -> Terms.lt("Industry");
    };
  }
}
