package io.lantu.store;

import static io.lantu.store.Quads.column;
import static io.lantu.store.Quads.find;
import static io.lantu.store.Quads.graph;
import static io.lantu.store.Quads.label;
import static io.lantu.store.Quads.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {
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

  @ParameterizedTest
  @ValueSource(strings = {"zh", "zh-CN", "zh-Hans", "zh-Hant", "en", ""})
  void hanTextIsIndexedInPairsWhateverItsTag(String tag) {
    store.replaceGraph(
        A, List.of(label(A, "hit", "青岭新能源汽车零部件产业园", tag), label(A, "near", "青岭新材料与能源中心", tag)));
    assertThat(find(store.dataset(), "新能源汽车")).containsExactly("hit");
    assertThat(find(store.dataset(), "能源")).containsExactly("hit", "near");
    assertThat(find(store.dataset(), "汽车能源")).isEmpty();
  }

  @Test
  void everyFieldIsSearched() {
    String words = "桐湖新区";
    store.replaceGraph(
        A,
        List.of(
            quad("s1", Quads.LT + "text", words),
            quad("s2", SKOS.prefLabel.getURI(), words),
            quad("s3", SKOS.altLabel.getURI(), words),
            quad("s4", RDFS.label.getURI(), words),
            quad("s5", DCTerms.title.getURI(), words),
            quad("s6", DCTerms.description.getURI(), words)));
    assertThat(find(store.dataset(), words)).containsExactly("s1", "s2", "s3", "s4", "s5");
  }

  @Test
  void twoPropertiesWithTheSameWordsKeepAnEntryEach() {
    Quad preferred = quad("s1", SKOS.prefLabel.getURI(), "桐湖新区");
    store.replaceGraph(A, List.of(preferred, quad("s1", SKOS.altLabel.getURI(), "桐湖新区")));
    store.replaceGraph(A, List.of(preferred));
    assertThat(find(store.dataset(), "桐湖新区")).containsExactly("s1");
  }

  @Test
  void aGraphLimitsTheSearch() {
    store.replaceGraph(A, List.of(text(A, "s1", "桐湖新区挂牌。")));
    store.replaceGraph(B, List.of(text(B, "s2", "桐湖新区扩容。")));
    assertThat(
            column(
                store.dataset(),
                "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { GRAPH <"
                    + B.getURI()
                    + "> { ?s text:query '\"桐湖新区\"' } }"))
        .containsExactly("s2");
    assertThat(
            column(
                store.dataset(),
                "PREFIX text: <http://jena.apache.org/text#> "
                    + "SELECT ?s { GRAPH ?g { ?s text:query '\"桐湖新区\"' } } ORDER BY ?s"))
        .containsExactly("s1", "s2");
  }

  @Test
  void theFoundValueComesBackWithItsTag() {
    store.replaceGraph(A, List.of(text(A, "s1", "桐湖新区挂牌。")));
    assertThat(
            column(
                store.dataset(),
                "PREFIX text: <http://jena.apache.org/text#> "
                    + "SELECT ?found { (?s ?score ?found) text:query '\"桐湖\"' }"))
        .containsExactly("\"桐湖新区挂牌。\"@zh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.2% (增长",
        "\"",
        "\\",
        "\"增长",
        "a AND (b OR",
        "增长)",
        "[1 TO",
        "*",
        "?",
        "~",
        "title:",
        "/",
        ""
      })
  void whateverPeopleTypeIsNoSyntaxError(String words) {
    store.replaceGraph(A, List.of(text(A, "s1", "工业增加值增长 5.2%。")));
    assertThat(find(store.dataset(), words)).doesNotContain("s9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.2% (增长", "５．２％增长", "it 产业", "IT产业"})
  void signsAndWidthDoNotMatterAndNoWordIsDropped(String words) {
    store.replaceGraph(
        A, List.of(text(A, "s1", "工业 5.2%增长，IT产业领先，2家企业A股上市。"), text(A, "s2", "产业、股份与工业增长。")));
    assertThat(find(store.dataset(), words)).containsExactly("s1");
  }

  private static Quad quad(String subject, String property, String words) {
    return Quad.create(
        A,
        Quads.entity(subject),
        NodeFactory.createURI(property),
        NodeFactory.createLiteralLang(words, "zh"));
  }
}
