package io.lantu.store;

import static io.lantu.store.Quads.graph;
import static io.lantu.store.Quads.label;
import static io.lantu.store.Quads.many;
import static io.lantu.store.Quads.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {
  private static final Node A = graph("a");
  private static final Node B = graph("b");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void theSameContentGivesTheSameBytes(ExportFormat format) {
    List<Quad> a = new ArrayList<>(many(A, "甲", 30));
    List<Quad> b = new ArrayList<>(many(B, "乙", 30));
    String first;
    try (GraphStore store = GraphStore.open(temp.resolve("first"))) {
      store.replaceGraph(A, a);
      store.replaceGraph(B, b);
      first = export(store, format);
    }
    Collections.shuffle(a, new Random(1));
    Collections.shuffle(b, new Random(2));
    try (GraphStore store = GraphStore.open(temp.resolve("second"))) {
      store.replaceGraph(B, b);
      store.replaceGraph(A, many(A, "丙", 3));
      store.replaceGraph(A, a);
      assertThat(export(store, format)).isEqualTo(first);
    }
    assertThat(first).contains("甲云溪产业园第29期", "乙云溪产业园第29期");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenReadsBackAsTheStoreHasIt(ExportFormat format) {
    try (GraphStore store = GraphStore.open(temp.resolve("lantu-data"))) {
      store.replaceGraph(A, many(A, "甲", 5));
      store.replaceGraph(B, List.of(text(B, "s1", "他说：\"好\\坏\"\n𠮷𡈽二行。")));
      Lang lang =
          switch (format) {
            case NQUADS -> Lang.NQUADS;
            case TRIG -> Lang.TRIG;
            case TURTLE -> Lang.TURTLE;
            case JSONLD -> Lang.JSONLD11;
          };
      DatasetGraph back = RDFParser.fromString(export(store, format), lang).toDatasetGraph();
      store
          .dataset()
          .executeRead(
              () -> {
                DatasetGraph held = store.dataset().asDatasetGraph();
                if (format == ExportFormat.TURTLE) {
                  assertThat(back.getDefaultGraph().isIsomorphicWith(held.getUnionGraph()))
                      .isTrue();
                } else {
                  assertThat(IsoMatcher.isomorphic(held, back)).isTrue();
                }
              });
    }
  }

  @Test
  void linesStandInTheOrderOfTheirBytes() {
    try (GraphStore store = GraphStore.open(temp.resolve("lantu-data"))) {
      // U+FF21 comes after U+20BB7 in UTF-16 units, and before it in bytes.
      store.replaceGraph(
          A,
          List.of(label(A, "p", "𠮷", "zh"), label(A, "p", "Ａ", "zh"), label(A, "p", "b", "zh")));
      List<String> lines = export(store, ExportFormat.NQUADS).lines().toList();
      assertThat(lines).hasSize(3);
      assertThat(lines.get(0)).contains("\"b\"@zh").endsWith(" <" + A.getURI() + "> .");
      assertThat(lines.get(1)).contains("\"Ａ\"@zh");
      assertThat(lines.get(2)).contains("\"𠮷\"@zh");
    }
  }

  @Test
  void triplesOfSeveralGraphsStandOnceInTheUnion() {
    try (GraphStore store = GraphStore.open(temp.resolve("lantu-data"))) {
      store.replaceGraph(A, List.of(label(A, "p", "云溪", "zh")));
      store.replaceGraph(B, List.of(label(B, "p", "云溪", "zh")));
      assertThat(export(store, ExportFormat.TURTLE)).containsOnlyOnce("云溪");
    }
  }

  private static String export(GraphStore store, ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(out, format);
    return out.toString(StandardCharsets.UTF_8);
  }
}
