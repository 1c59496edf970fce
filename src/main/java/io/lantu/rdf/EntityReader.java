package io.lantu.rdf;

import io.lantu.lexicon.Divisions;
import io.lantu.link.EntityKind;
import io.lantu.link.LocalEntity;
import io.lantu.link.NameKey;
import io.lantu.link.Traits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;

/**
 * Reads the local entities of all reports back from a dataset, so that linking needs no more than
 * what the reports' graphs say. The caller holds a read transaction.
 */
public final class EntityReader {
  private static final String QUERY =
      """
      PREFIX lt: <https://w3id.org/lantu/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?entity ?label ?report ?code WHERE {
        GRAPH ?graph {
          ?report lt:jurisdiction ?place .
          ?entity lt:reportedIn ?report ; a ?type ; skos:prefLabel|skos:altLabel ?label .
        }
        ?place lt:divisionCode ?code .
      }
      """;

  private static final String TRAITS =
      """
      PREFIX lt: <https://w3id.org/lantu/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?entity ?code ?enterprise ?aspect ?value ?unit WHERE {
        GRAPH ?graph {
          {
            ?entity lt:locatedIn ?division .
          } UNION {
            ?entity a lt:Project ; lt:involves/skos:prefLabel ?enterprise .
          } UNION {
            ?entity a lt:Project ; lt:attribute ?attribute .
            ?attribute lt:aspect ?aspect ; lt:value ?value ; lt:unit ?unit .
          }
        }
        OPTIONAL { ?division lt:divisionCode ?code }
      }
      """;

  private final Iris iris;
  private final Divisions divisions;

  public EntityReader(Iris iris, Divisions divisions) {
    this.iris = iris;
    this.divisions = divisions;
  }

  public List<LocalEntity> read(Dataset dataset) {
    List<LocalEntity> entities = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      entities.addAll(read(dataset, kind));
    }
    return entities;
  }

  private List<LocalEntity> read(Dataset dataset, EntityKind kind) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(QUERY);
    query.setParam("type", Entities.type(kind));
    Map<String, Names> found = new TreeMap<>();
    Map<String, Traits> traits = kind == EntityKind.PROJECT ? traits(dataset) : Map.of();
    try (QueryExecution execution = QueryExecutionFactory.create(query.asQuery(), dataset)) {
      execution
          .execSelect()
          .forEachRemaining(
              row ->
                  found
                      .computeIfAbsent(
                          row.getResource("entity").getURI(), iri -> new Names(code(row)))
                      .add(row, iris));
    }
    List<LocalEntity> entities = new ArrayList<>();
    found.forEach(
        (iri, names) ->
            entities.add(
                new LocalEntity(
                    kind,
                    divisions.byCode(names.code).orElseThrow(),
                    NameKey.of(kind, names.labels.first()),
                    names.labels,
                    names.reports,
                    traits.getOrDefault(iri, Traits.none()))));
    return entities;
  }

  /** What reports say of projects beside their names. */
  private static Map<String, Traits> traits(Dataset dataset) {
    Map<String, Told> told = new HashMap<>();
    try (QueryExecution execution = QueryExecutionFactory.create(TRAITS, dataset)) {
      execution
          .execSelect()
          .forEachRemaining(
              row ->
                  told.computeIfAbsent(row.getResource("entity").getURI(), iri -> new Told())
                      .add(row));
    }
    Map<String, Traits> traits = new HashMap<>();
    told.forEach(
        (iri, all) -> traits.put(iri, new Traits(all.divisions, all.enterprises, all.magnitudes)));
    return traits;
  }

  private record Told(
      SortedSet<String> divisions, SortedSet<String> enterprises, SortedSet<String> magnitudes) {
    Told() {
      this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    void add(QuerySolution row) {
      if (row.contains("enterprise")) {
        enterprises.add(
            NameKey.of(EntityKind.ENTERPRISE, row.getLiteral("enterprise").getLexicalForm()));
      } else if (row.contains("aspect")) {
        magnitudes.add(
            String.join(
                " ",
                row.getResource("aspect").getLocalName(),
                row.getLiteral("value").getLexicalForm(),
                row.getResource("unit").getLocalName()));
      } else {
        divisions.add(code(row));
      }
    }
  }

  private static String code(QuerySolution row) {
    return row.getLiteral("code").getLexicalForm();
  }

  private record Names(String code, SortedSet<String> labels, SortedSet<String> reports) {
    Names(String code) {
      this(code, new TreeSet<>(), new TreeSet<>());
    }

    void add(QuerySolution row, Iris iris) {
      labels.add(row.getLiteral("label").getLexicalForm());
      reports.add(iris.reportId(row.getResource("report").asNode()));
    }
  }
}
