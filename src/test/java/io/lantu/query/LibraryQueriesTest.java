package io.lantu.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every query of the library gives, over the fixture, exactly the rows that its cases say. Run with
 * {@code -Dlantu.update=true} to write the rows anew.
 */
class LibraryQueriesTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.bundled();

  /** Those that cannot be called by a fixed line: they have tests of their own. */
  private static final Set<String> ELSEWHERE = Set.of("evidence", "search");

  @TempDir static Path folder;

  private static GraphStore store;
  private static Dataset dataset;

  @BeforeAll
  static void load() throws IOException {
    store = GraphStore.open(folder.resolve("store"));
    QueryFixture.graphs().forEach(store::replaceGraph);
    dataset = store.dataset();
    if (Boolean.getBoolean("lantu.update")) {
      update();
    }
  }

  /** Writes the rows of all cases anew; read the difference before you commit. */
  private static void update() throws IOException {
    Map<String, List<QueryCase>> cases =
        cases().collect(Collectors.groupingBy(QueryCase::query, TreeMap::new, Collectors.toList()));
    for (String query : cases.keySet()) {
      List<QueryCase> now =
          cases.get(query).stream()
              .map(one -> new QueryCase(query, one.values(), rows(one)))
              .toList();
      QueryCase.write(query, now);
    }
  }

  private static List<String> rows(QueryCase given) {
    NamedQuery named = LIBRARY.find(given.query()).orElseThrow();
    return new QueryRunner(dataset).run(named.bind(given.values()));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<QueryCase> cases() {
    return QueryCase.all();
  }

  static Stream<NamedQuery> queries() {
    return LIBRARY.all().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesItsRows(QueryCase given) {
    assertThat(rows(given)).isEqualTo(given.rows());
  }

  @Test
  void everyQueryHasACase() {
    Set<String> covered =
        cases().map(QueryCase::query).collect(Collectors.toCollection(TreeSet::new));
    covered.addAll(ELSEWHERE);
    assertThat(covered).isEqualTo(queries().map(NamedQuery::name).collect(Collectors.toSet()));
  }

  @Test
  void everyQueryHasACaseWithRows() {
    Set<String> found =
        cases().filter(c -> c.rows().size() > 1).map(QueryCase::query).collect(Collectors.toSet());
    found.addAll(ELSEWHERE);
    assertThat(found).containsAll(queries().map(NamedQuery::name).toList());
  }

  /** What another query gives as a statement is what this one takes. */
  @Test
  void evidenceOfAStatement() {
    BoundQuery targets =
        LIBRARY.find("place-targets").orElseThrow().bind(Map.of("place", "长沙", "year", "2022"));
    String statement =
        Txn.calculateRead(
            dataset,
            () -> {
              try (QueryExecution execution =
                  QueryExecution.dataset(dataset).query(targets.query()).build()) {
                return execution.execSelect().next().getResource("statement").getURI();
              }
            });
    BoundQuery evidence =
        LIBRARY.find("evidence").orElseThrow().bind(Map.of("statement", statement));
    assertThat(new QueryRunner(dataset).run(evidence))
        .containsExactly(
            "words\tbegin\tend\trule\tconfidence\ttenseName\ttext\treportName\tfile",
            "地区生产总值增长7%以上\t20\t32\tfixture-number\t0.9\t安排\t今年，地区生产总值增长7%以上。"
                + "\t2022年长沙市政府工作报告\t430100-2022.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "青石建设, 企业 青石建设集团",
    "白鹭湖 电站, 项目 白鹭湖储能电站",
    "储能电站。, 项目 白鹭湖储能电站",
    "２０２３年株洲, 政府工作报告 2023年株洲市政府工作报告",
    "建成通车, 句子 云溪大桥建成通车。",
    "gdp, 指标 地区生产总值",
    "120座, 句子 建成观星台120座。",
    "台120座, 句子 建成观星台120座。",
  })
  void searchFinds(String words, String first) {
    assertThat(hits(words)).first().isEqualTo(first);
  }

  /** Lucene's own signs are words like others. */
  @ParameterizedTest
  @ValueSource(strings = {"储能*火星", "prefLabel:储能火", "5.2% (增长", "\"储能", "储能\\", "NOT 储能 火星"})
  void searchTakesNoSyntax(String words) {
    assertThat(hits(words))
        .allMatch(hit -> words.contains("储能"))
        .filteredOn(hit -> !hit.startsWith("产业")) // which may have the word in another label
        .allMatch(hit -> hit.contains("储能"));
  }

  private static List<String> hits(String words) {
    BoundQuery search = LIBRARY.find("search").orElseThrow().bind(Map.of("words", words));
    List<String> lines = new QueryRunner(dataset).run(search);
    return lines.subList(1, lines.size()).stream()
        .map(line -> line.split("\t"))
        .map(cells -> cells[0] + " " + cells[1])
        .toList();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void saysWhatItIs(NamedQuery named) {
    assertThat(named.name()).matches("[a-z]+(-[a-z]+)*");
    assertThat(named.title()).isNotBlank().isNotEqualTo(named.name());
    assertThat(named.titleZh()).containsPattern("\\p{IsHan}");
    assertThat(named.description()).endsWith(".");
  }

  /** Bound to its examples it is still SPARQL that any endpoint takes, and nothing is lost. */
  @ParameterizedTest
  @MethodSource("queries")
  void isStandardWhenBound(NamedQuery named) {
    QueryFactory.create(named.text(), Syntax.syntaxSPARQL_11);
    Map<String, String> examples =
        named.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::example));
    BoundQuery bound = named.bind(examples);
    String sent = bound.query().toString();
    assertThat(QueryFactory.create(sent, Syntax.syntaxSPARQL_11)).hasToString(sent);
  }

  /** The order is complete, so that two runs of one store agree. */
  @ParameterizedTest
  @MethodSource("queries")
  void isOrdered(NamedQuery named) {
    assertThat(QueryFactory.create(named.text()).getOrderBy()).isNotEmpty();
  }
}
