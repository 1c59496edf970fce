package io.lantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lantu.fact.Period;
import io.lantu.link.Cluster;
import io.lantu.link.EntityKind;
import io.lantu.link.InventedReport;
import io.lantu.link.LocalEntity;
import io.lantu.link.Traits;
import io.lantu.text.RawSpan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:3030/id/",
        "https://data.example.org/lantu/",
        "https://example.org/doc#",
        "urn:x-lantu:a/",
        "http://[::1]:3030/id/"
      })
  void baseIsAbsoluteAndEndsInSlashOrHash(String base) {
    assertThat(new Iris(base).report("x").getURI()).isEqualTo(base + "report/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/id/",
        "id/",
        "http:",
        "http://example.org/id",
        "http://example.org/a b/",
        "http://例.org/",
        "http://example.org/<x>/",
        "http://example.org/{x}/",
        "http://example.org/\"/",
        "http://example.org/id/\n"
      })
  void anythingElseIsRefusedAndNamed(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("absolute")
        .hasMessageEndingWith(base);
  }

  @Test
  void localPartsDoNotChangeWithTheBase() {
    Iris other = new Iris("https://data.example.org/lantu/");
    all(IRIS)
        .forEach(
            (what, node) ->
                assertThat(local(all(other).get(what), other))
                    .as(what)
                    .isEqualTo(local(node, IRIS)));
  }

  @Test
  void allAreDistinctAndAscii() {
    assertThat(all(IRIS).values())
        .doesNotHaveDuplicates()
        .allMatch(n -> n.getURI().matches("[\\x21-\\x7e]+"));
  }

  @Test
  void entitiesDifferByKindPlaceAndKeyAlone() {
    Node project = IRIS.local(entity(EntityKind.PROJECT, "350100", "云顶索道", "云顶索道"));
    assertThat(IRIS.local(entity(EntityKind.PROJECT, "350100", "云顶索道", "云顶索道项目")))
        .isEqualTo(project);
    assertThat(
            List.of(
                IRIS.local(entity(EntityKind.ENTERPRISE, "350100", "云顶索道", "云顶索道")),
                IRIS.local(entity(EntityKind.PROJECT, "350121", "云顶索道", "云顶索道")),
                IRIS.local(entity(EntityKind.PROJECT, "350100", "云顶索道二期", "云顶索道二期"))))
        .doesNotContain(project)
        .doesNotHaveDuplicates();
  }

  @Test
  void aReportsIdComesBackFromItsIri() {
    assertThat(IRIS.reportId(IRIS.report("350100-2024-summary"))).isEqualTo("350100-2024-summary");
    assertThatThrownBy(() -> IRIS.reportId(NodeFactory.createURI("http://other.org/report/x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("http://other.org/report/x");
  }

  private static Map<String, Node> all(Iris iris) {
    Map<String, Node> all = new TreeMap<>();
    LocalEntity entity = entity(EntityKind.PROJECT, "350100", "云顶索道", "云顶索道");
    all.put("report", iris.report("r"));
    all.put("text", iris.text("r"));
    all.put("sentence", iris.sentence("r", 3));
    all.put("mention", iris.mention("r", new RawSpan(1, 2), "project", "云"));
    all.put("mention elsewhere", iris.mention("r", new RawSpan(1, 3), "project", "云"));
    all.put("mention of other words", iris.mention("r", new RawSpan(1, 2), "project", "雀"));
    all.put("statement", iris.statement("r", new RawSpan(1, 2), "project", "云"));
    all.put("division", iris.division(InventedReport.division("350100")));
    all.put("local", iris.local(entity));
    all.put("canonical", iris.canonical(new Cluster(List.of("x"), List.of(entity))));
    all.put("indicator", iris.indicator("gdp"));
    all.put("unlisted indicator", iris.unlistedIndicator("云量"));
    all.put("unit", iris.unit("mu"));
    all.put("agent", iris.agent("0.1.0"));
    all.put("report graph", iris.reportGraph("r"));
    all.put("link graph", iris.linkGraph());
    all.put("cube graph", iris.cubeGraph());
    all.put("ledger graph", iris.ledgerGraph());
    all.put("cube", iris.cube());
    all.put("code list", iris.cube("units"));
    all.put("period", iris.period(Period.years(2021, 2025)));
    all.put("step", iris.step("project/0123456789abcdef", 2024));
    all.put("outcome", iris.outcome("report/r/statement/1-2-target-x"));
    all.put("unstated unit", iris.unstatedUnit());
    all.put("vocabulary graph", iris.vocabularyGraph("units"));
    return all;
  }

  private static LocalEntity entity(EntityKind kind, String place, String key, String label) {
    return new LocalEntity(
        kind,
        InventedReport.division(place),
        key,
        new TreeSet<>(List.of(label)),
        new TreeSet<>(List.of("350100-2024-report")),
        Traits.none());
  }

  private static String local(Node node, Iris iris) {
    assertThat(node.getURI()).startsWith(iris.base());
    return node.getURI().substring(iris.base().length());
  }
}
