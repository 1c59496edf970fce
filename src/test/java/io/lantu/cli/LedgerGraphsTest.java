package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lantu.rdf.CubeConstraints;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cube and the ledger of whole stores, as a user builds them. */
class LedgerGraphsTest {
  private static final String PREFIXES =
      """
      PREFIX lt: <https://w3id.org/lantu/ontology#>
      PREFIX qb: <http://purl.org/linked-data/cube#>
      """;

  @TempDir Path folder;

  @Test
  void theSamplesAreAWellFormedCube() {
    wellFormed(store("samples"));
  }

  @Test
  void realReportsAreAWellFormedCube() {
    Path reports = Path.of("../shared/reports");
    assumeTrue(Files.isDirectory(reports), "../shared is not here");
    wellFormed(store(reports));
  }

  private void wellFormed(Model store) {
    assertThat(count(store, "?x a qb:Observation")).isGreaterThan(50);
    assertThat(CubeConstraints.broken(store)).isEmpty();
    assertThat(
            ask(
                store,
                "?x a qb:Observation ; ?dimension ?a, ?b FILTER (?a != ?b) "
                    + "?dimension a qb:DimensionProperty"))
        .as("a dimension with two values")
        .isFalse();
    assertThat(
            ask(
                store,
                "?x a lt:Measurement FILTER NOT EXISTS { ?x a qb:Observation } "
                    + "FILTER NOT EXISTS { ?x lt:representedBy/a qb:Observation }"))
        .as("a number that the cube has lost")
        .isFalse();
    assertThat(count(store, "?y lt:about/lt:canonical ?x"))
        .as("projects that a report speaks of and that have a standing")
        .isEqualTo(count(store, "?x lt:standing ?y"))
        .isGreaterThan(50);
  }

  /** All graphs as one, as queries see them. */
  private Model store(Object reports) {
    Path data = folder.resolve("data");
    Path dump = folder.resolve("dump.nq");
    assertThat(CommandRun.of("build", "--store", data, reports).exitCode()).isZero();
    assertThat(
            CommandRun.of("export", "--store", data, "--format", "nquads", "-o", dump).exitCode())
        .isZero();
    Dataset dataset = RDFDataMgr.loadDataset(dump.toString());
    return ModelFactory.createDefaultModel().add(dataset.getUnionModel());
  }

  private static boolean ask(Model store, String pattern) {
    String query = PREFIXES + "ASK { " + pattern + " }";
    try (QueryExecution execution = QueryExecutionFactory.create(query, store)) {
      return execution.execAsk();
    }
  }

  private static int count(Model store, String pattern) {
    String query = PREFIXES + "SELECT (COUNT(DISTINCT ?x) AS ?n) { " + pattern + " }";
    try (QueryExecution execution = QueryExecutionFactory.create(query, store)) {
      return execution.execSelect().next().getLiteral("n").getInt();
    }
  }
}
