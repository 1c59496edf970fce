package io.lantu.rdf;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.link.EntityKind;
import io.lantu.link.LocalEntity;
import io.lantu.link.NameKey;
import io.lantu.link.Traits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Reads the local entities of all reports back from a dataset, so that linking needs no more than
 * what the reports' graphs say. The caller holds a read transaction.
 */
public final class EntityReader {
  private static final String DIVISION = "division/";

  private final Iris iris;
  private final Divisions divisions;

  public EntityReader(Iris iris, Divisions divisions) {
    this.iris = iris;
    this.divisions = divisions;
  }

  /** In the order of their IRIs. */
  public List<LocalEntity> read(DatasetGraph dataset) {
    Map<String, Told> entities = new TreeMap<>();
    GraphScan.ofReports(dataset, iris).forEach(scan -> read(scan, entities));
    return entities.values().stream().map(Told::entity).toList();
  }

  private void read(GraphScan scan, Map<String, Told> entities) {
    Map.Entry<Node, Node> jurisdiction = scan.first(Terms.lt("jurisdiction"));
    String report = iris.reportId(jurisdiction.getKey());
    Division place = divisions.byCode(code(jurisdiction.getValue())).orElseThrow();
    Map<Node, Told> here = new HashMap<>();
    for (EntityKind kind : EntityKind.values()) {
      for (Node node : scan.instances(Entities.type(kind))) {
        Told told = entities.computeIfAbsent(node.getURI(), iri -> new Told(kind, place));
        told.reports.add(report);
        here.put(node, told);
      }
    }
    for (Node label : List.of(Terms.PREF_LABEL, Terms.ALT_LABEL)) {
      scan.forEach(
          label,
          (node, name) -> {
            if (here.containsKey(node)) {
              here.get(node).labels.add(name.getLiteralLexicalForm());
            }
          });
    }
    traits(scan, here);
  }

  /** What the report says of its projects beside their names. */
  private void traits(GraphScan scan, Map<Node, Told> here) {
    scan.forEach(
        Terms.lt("locatedIn"),
        (project, division) -> here.get(project).divisions.add(code(division)));
    scan.forEach(
        Terms.lt("involves"),
        (subject, enterprise) -> {
          if (here.containsKey(subject)) {
            here.get(subject).enterprises.add(here.get(enterprise).key());
          }
        });
    Map<Node, Node> values = scan.all(Terms.lt("value"));
    Map<Node, Node> units = scan.all(Terms.lt("unit"));
    Map<Node, Node> aspects = scan.all(Terms.lt("aspect"));
    scan.forEach(
        Terms.lt("attribute"),
        (subject, attribute) -> {
          if (here.containsKey(subject)
              && aspects.containsKey(attribute)
              && units.containsKey(attribute)) {
            here.get(subject)
                .magnitudes
                .add(
                    String.join(
                        " ",
                        aspects.get(attribute).getLocalName(),
                        values.get(attribute).getLiteralLexicalForm(),
                        units.get(attribute).getLocalName()));
          }
        });
  }

  private String code(Node division) {
    return iris.localPart(division).substring(DIVISION.length());
  }

  /** What reports tell of one entity. */
  private static final class Told {
    private final EntityKind kind;
    private final Division place;
    private final SortedSet<String> labels = new TreeSet<>();
    private final SortedSet<String> reports = new TreeSet<>();
    private final SortedSet<String> divisions = new TreeSet<>();
    private final SortedSet<String> enterprises = new TreeSet<>();
    private final SortedSet<String> magnitudes = new TreeSet<>();

    Told(EntityKind kind, Division place) {
      this.kind = kind;
      this.place = place;
    }

    /** Each of its names gives the same. */
    String key() {
      return NameKey.of(kind, labels.first());
    }

    LocalEntity entity() {
      Traits traits = new Traits(divisions, enterprises, magnitudes);
      return new LocalEntity(kind, place, key(), labels, reports, traits);
    }
  }
}
