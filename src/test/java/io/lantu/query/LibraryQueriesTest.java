package io.lantu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of the library gives exactly the rows that its case files say. */
class LibraryQueriesTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.bundled();

  private static Dataset dataset;

  @BeforeAll
  static void load() {
    dataset = TDB2Factory.createDataset();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        dataset, () -> QueryFixture.quads().forEach(dataset.asDatasetGraph()::add));
  }

  @AfterAll
  static void close() {
    dataset.close();
  }

  static Stream<QueryCase> cases() {
    return QueryCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rows(QueryCase given) {
    NamedQuery named = LIBRARY.find(given.query()).orElseThrow();
    assertThat(run(named.bind(given.values()))).isEqualTo(given.rows());
  }

  private static List<String> run(BoundQuery bound) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution =
              QueryExecution.dataset(dataset).query(bound.query()).build()) {
            ResultSet rows = execution.execSelect();
            List<String> lines = new ArrayList<>(List.of(String.join("\t", rows.getResultVars())));
            rows.forEachRemaining(row -> lines.add(line(rows.getResultVars(), row)));
            return lines;
          }
        });
  }

  private static String line(List<String> variables, QuerySolution row) {
    return variables.stream().map(v -> cell(row.get(v))).collect(Collectors.joining("\t"));
  }

  private static String cell(RDFNode node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : "<" + node.toString().replace("http://localhost:3030/id/","") + ">";
  }
}
