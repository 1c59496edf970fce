package io.lantu.store;

import static io.lantu.store.Quads.column;
import static io.lantu.store.Quads.find;
import static io.lantu.store.Quads.graph;
import static io.lantu.store.Quads.label;
import static io.lantu.store.Quads.many;
import static io.lantu.store.Quads.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
  private static final Node A = graph("a");
  private static final Node B = graph("b");

  @TempDir Path temp;
  private GraphStore store;

  @BeforeEach
  void open() {
    store = GraphStore.open(temp.resolve("lantu-data"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aNewStoreIsEmpty() {
    assertThat(store.isEmpty()).isTrue();
    assertThat(store.graphNames()).isEmpty();
  }

  @Test
  void theDefaultGraphOfQueriesIsTheUnion() {
    store.replaceGraph(A, List.of(label(A, "p1", "云溪大桥", "zh")));
    store.replaceGraph(B, List.of(label(B, "p2", "云溪隧道", "zh")));
    assertThat(column(store.dataset(), "SELECT ?s { ?s ?p ?o } ORDER BY ?s"))
        .containsExactly("p1", "p2");
    assertThat(store.graphNames()).containsExactly(A.getURI(), B.getURI());
    assertThat(store.isEmpty()).isFalse();
  }

  @Test
  void replacingLeavesNothingOfTheOldGraph() {
    store.replaceGraph(A, List.of(label(A, "p1", "云溪大桥", "zh"), text(A, "s1", "云溪大桥建成通车。")));
    store.replaceGraph(B, List.of(label(B, "p1", "云溪大桥", "zh")));
    GraphChange change = store.replaceGraph(A, List.of(label(A, "p1", "桐湖隧道", "zh")));
    assertThat(change).isEqualTo(new GraphChange(1, 2));
    assertThat(find(store.dataset(), "建成通车")).isEmpty();
    assertThat(find(store.dataset(), "桐湖隧道")).containsExactly("p1");
    // The other graph's entry stands.
    assertThat(find(store.dataset(), "云溪大桥")).containsExactly("p1");
    store.removeGraph(B);
    assertThat(find(store.dataset(), "云溪大桥")).isEmpty();
    assertThat(store.graphNames()).containsExactly(A.getURI());
  }

  @Test
  void theSameGraphAgainChangesNothing() {
    store.replaceGraph(A, many(A, "甲", 50));
    assertThat(store.replaceGraph(A, many(A, "甲", 50)).isEmpty()).isTrue();
    assertThat(find(store.dataset(), "建设甲云溪产业园第7期项目")).hasSize(1);
  }

  @Test
  void aQuadGivenTwiceHasOneEntry() {
    Quad quad = text(A, "s1", "桐湖新区挂牌。");
    store.replaceGraph(A, List.of(quad, quad));
    assertThat(find(store.dataset(), "桐湖新区")).containsExactly("s1");
  }

  @Test
  void anExceptionWhileReadingLeavesTheStoreAsItWas() {
    store.replaceGraph(A, List.of(label(A, "p1", "云溪大桥", "zh")));
    Iterator<Quad> failing =
        Stream.of(1, 2)
            .map(
                i -> {
                  if (i == 2) {
                    throw new IllegalStateException("broken off");
                  }
                  return label(A, "p9", "桐湖隧道", "zh");
                })
            .iterator();
    assertThatThrownBy(() -> store.replaceGraph(A, () -> failing)).hasMessage("broken off");
    assertThat(find(store.dataset(), "云溪大桥")).containsExactly("p1");
    assertThat(find(store.dataset(), "桐湖隧道")).isEmpty();
  }

  @Test
  void anExceptionWhileWritingRollsBackQuadsAndText() {
    store.replaceGraph(A, List.of(label(A, "p1", "云溪大桥", "zh")));
    // Lucene takes no term beyond 32,766 bytes as one keyword: the subject's IRI is one.
    Quad unwritable = label(A, "x".repeat(40_000), "桐湖隧道", "zh");
    assertThatThrownBy(
            () -> store.replaceGraph(A, List.of(label(A, "p2", "桐湖新区", "zh"), unwritable)))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.code()).isEqualTo(StoreException.Code.WRITE_FAILED));
    assertThat(find(store.dataset(), "云溪大桥")).containsExactly("p1");
    assertThat(find(store.dataset(), "桐湖新区")).isEmpty();
    assertThat(column(store.dataset(), "SELECT ?s { ?s ?p ?o }")).containsExactly("p1");
    // And the store goes on.
    store.replaceGraph(B, List.of(label(B, "p3", "青岭水库", "zh")));
    assertThat(find(store.dataset(), "青岭水库")).containsExactly("p3");
  }

  @Test
  void wrongCallsAreRefused() {
    assertThatThrownBy(() -> store.replaceGraph(A, List.of(label(B, "p1", "云溪", "zh"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.removeGraph(Quad.defaultGraphIRI))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> Txn.executeRead(store.dataset(), () -> store.replaceGraph(A, List.of())))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatWasWrittenIsThereAfterReopening() throws IOException {
    store.replaceGraph(A, List.of(label(A, "p1", "云溪大桥", "zh")));
    store.close();
    try (GraphStore again = GraphStore.openForReading(store.directory())) {
      assertThat(find(again.dataset(), "云溪大桥")).containsExactly("p1");
    }
    try (Stream<Path> files = Files.list(store.directory())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("store.lock", "store.properties", "tdb2", "text");
    }
  }

  @Test
  void anInterruptedCommitIsRepairedOnOpening() throws IOException {
    store.replaceGraph(A, List.of(label(A, "p1", "云溪大桥", "zh")));
    store.replaceGraph(B, List.of(label(B, "p2", "云溪大桥", "zh")));
    // As after a crash that lost the entries of one graph: quads without entries.
    var index =
        (org.apache.jena.query.text.TextIndexLucene)
            ((org.apache.jena.query.text.DatasetGraphText) store.dataset().asDatasetGraph())
                .getTextIndex();
    index.getIndexWriter().deleteDocuments(new org.apache.lucene.index.Term("graph", A.getURI()));
    index.getIndexWriter().commit();
    assertThat(find(store.dataset(), "云溪大桥")).containsExactly("p2");
    store.close();
    Files.writeString(store.directory().resolve("pending"), A.getURI());
    store = GraphStore.open(store.directory());
    assertThat(find(store.dataset(), "云溪大桥")).containsExactly("p1", "p2");
    assertThat(store.directory().resolve("pending")).doesNotExist();
  }
}
