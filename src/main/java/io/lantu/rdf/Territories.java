package io.lantu.rdf;

import io.lantu.fact.DivisionPart;
import io.lantu.fact.Territory;
import org.apache.jena.graph.Node;

/** How a part of a division is described; whole divisions are in their vocabulary. */
final class Territories {
  private Territories() {}

  static void describe(QuadSink sink, Iris iris, Territory territory) {
    territory
        .part()
        .ifPresent(
            part -> {
              Node node = iris.territory(territory);
              sink.type(node, Terms.lt("DivisionPart"), Terms.SCHEMA_AREA)
                  .zh(node, Terms.PREF_LABEL, label(territory.division().name(), part.name()))
                  .add(node, Terms.lt("partKind"), kind(part.kind()))
                  .add(node, Terms.lt("partOf"), iris.division(territory.division()));
            });
  }

  private static Node kind(DivisionPart.Kind kind) {
    return switch (kind) {
      case OWN_LEVEL -> Terms.lt("ownLevel");
      case LOWER_LEVEL -> Terms.lt("lowerLevel");
      case URBAN_AREA -> Terms.lt("urbanArea");
      case ZONE -> Terms.lt("zone");
      case TOWN -> Terms.lt("town");
      case SUBDISTRICT -> Terms.lt("subdistrict");
      case VILLAGE -> Terms.lt("village");
    };
  }

  /** {@code 云州市} and {@code 市本级} are {@code 云州市本级}. */
  private static String label(String division, String part) {
    boolean shared = division.endsWith(part.substring(0, 1));
    return division + (shared ? part.substring(1) : part);
  }
}
