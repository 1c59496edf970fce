package io.lantu.store;

import static io.lantu.store.Quads.graph;
import static io.lantu.store.Quads.label;
import static io.lantu.store.Quads.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.store.ShapesReport.Result;
import io.lantu.store.ShapesReport.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapesValidatorTest {
  private static final Node A = graph("a");
  private static final Node B = graph("b");

  private static final Graph SHAPES =
      RDFParser.fromString(
              """
              PREFIX sh: <http://www.w3.org/ns/shacl#>
              PREFIX lt: <https://w3id.org/lantu/ontology#>
              PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
              PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
              lt:ProjectShape a sh:NodeShape ; sh:targetClass lt:Project ;
                sh:property lt:ConfidenceShape , lt:LabelShape .
              lt:LabelShape sh:path skos:prefLabel ; sh:minCount 1 ; sh:message "a label is missing" .
              lt:ConfidenceShape sh:path lt:confidence ; sh:maxInclusive 0.5 ;
                sh:severity sh:Warning ; sh:message "too sure" .
              """,
              Lang.TURTLE)
          .toGraph();

  @TempDir Path temp;

  @Test
  void goodDataConform() {
    try (GraphStore store = GraphStore.open(temp)) {
      store.replaceGraph(A, Quads.many(A, "甲", 3));
      assertThat(new ShapesValidator(SHAPES).validate(store.dataset()))
          .isEqualTo(new ShapesReport(true, List.of()));
    }
  }

  @Test
  void eachFaultNamesItsNodePathMessageAndGraph() {
    try (GraphStore store = GraphStore.open(temp)) {
      store.replaceGraph(A, List.of(type(A, "p1", "Project")));
      store.replaceGraph(B, Quads.many(B, "乙", 42));
      ShapesReport report = new ShapesValidator(SHAPES).validate(store.dataset());
      String id = "<http://localhost:3030/id/";
      String lt = "<https://w3id.org/lantu/ontology#";
      assertThat(report.conforms()).isFalse();
      assertThat(report.results())
          .containsExactly(
              new Result(
                  Severity.VIOLATION,
                  id + "p1>",
                  Optional.of("<http://www.w3.org/2004/02/skos/core#prefLabel>"),
                  Optional.empty(),
                  "a label is missing",
                  lt + "LabelShape>",
                  List.of(A.getURI())),
              new Result(
                  Severity.WARNING,
                  id + "project/乙-41>",
                  Optional.of(lt + "confidence>"),
                  Optional.of("\"0.51\"^^<http://www.w3.org/2001/XMLSchema#decimal>"),
                  "too sure",
                  lt + "ConfidenceShape>",
                  List.of(B.getURI())));
    }
  }

  @Test
  void aFaultMayBeMendedByAnotherGraph() {
    try (GraphStore store = GraphStore.open(temp)) {
      store.replaceGraph(A, List.of(type(A, "p1", "Project")));
      store.replaceGraph(B, List.of(label(B, "p1", "云溪大桥", "zh")));
      assertThat(new ShapesValidator(SHAPES).validate(store.dataset()).conforms()).isTrue();
    }
  }

  @Test
  void aGraphOutsideAStoreIsValidatedToo() {
    Graph data =
        RDFParser.fromString(
                "<http://localhost:3030/id/p1> a <https://w3id.org/lantu/ontology#Project> .",
                Lang.TURTLE)
            .toGraph();
    assertThat(new ShapesValidator(SHAPES).validate(data).results())
        .singleElement()
        .satisfies(result -> assertThat(result.graphs()).isEmpty());
  }
}
