package io.lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A loading process that is ended in the middle, with no chance to tidy up. */
class KillTest {
  private static final int ITEMS = 2_000;

  @TempDir Path temp;

  /**
   * @param millis after the first graph, so that the end falls into different steps of a load
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 60, 170, 290, 430, 700})
  void eachGraphIsWholeOrAbsentAndTheTextIndexAgrees(int millis) throws Exception {
    Path dir = temp.resolve("lantu-data");
    try (ChildJvm loader = ChildJvm.start(Loader.class, dir.toString())) {
      loader.awaitLine("loaded");
      Thread.sleep(millis);
    }
    List<String> found = new ArrayList<>();
    try (GraphStore store = GraphStore.open(dir)) {
      Set<String> graphs = store.graphNames();
      assertThat(graphs).isNotEmpty();
      for (String graph : graphs) {
        assertThat(
                Quads.column(
                    store.dataset(),
                    "SELECT ?s { GRAPH ?g { ?s ?p ?o } }",
                    Map.of("g", NodeFactory.createURI(graph))))
            .as(graph)
            .hasSize(ITEMS * 4);
        String stem = graph.substring(graph.lastIndexOf('/') + 1);
        found.addAll(Quads.find(store.dataset(), stem + "云溪产业园"));
      }
      // The index has an entry for each text of each whole graph, and none of any other.
      assertThat(found).hasSize(graphs.size() * ITEMS * 2);
      assertThat(Quads.find(store.dataset(), "云溪产业园第1999期项目")).hasSize(graphs.size());
      assertThat(store.replaceGraph(Quads.graph("after"), Quads.many(Quads.graph("after"), "乙", 1)))
          .isEqualTo(new GraphChange(4, 0));
    }
  }

  /** Loads graph after graph until it is ended. */
  static final class Loader {
    private Loader() {}

    public static void main(String[] args) {
      try (GraphStore store = GraphStore.open(Path.of(args[0]))) {
        for (int i = 0; i < 10_000; i++) {
          var graph = Quads.graph("g" + i);
          store.replaceGraph(graph, Quads.many(graph, "g" + i, ITEMS));
          System.out.println("loaded " + graph);
        }
      }
    }
  }
}
