package io.lantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.Divisions;
import io.lantu.link.Decisions;
import io.lantu.link.LinkedReport;
import io.lantu.link.Linker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;

/** What a report that says everything becomes, quad for quad. */
class GoldenTest {
  private static final Path EXPECTED = Path.of("src/test/resources/golden/everything.nq");
  private static final Divisions DIVISIONS = Divisions.load();

  @Test
  void everythingBecomesWhatTheFileSays() throws Exception {
    List<Quad> quads = quads(Everything.report());
    List<String> lines = lines(quads);
    if (Boolean.getBoolean("golden.write")) {
      Files.write(EXPECTED, lines);
    }
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(EXPECTED));
    DatasetGraph made = DatasetGraphFactory.create();
    quads.forEach(made::add);
    DatasetGraph expected = RDFDataMgr.loadDatasetGraph(EXPECTED.toString());
    assertThat(IsoMatcher.isomorphic(made, expected)).isTrue();
  }

  @Test
  void irisAreAscii() {
    assertThat(quads(Everything.report()))
        .flatExtracting(q -> List.of(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()))
        .filteredOn(Node::isURI)
        .extracting(Node::getURI)
        .isNotEmpty()
        .allMatch(iri -> iri.matches("[\\x21-\\x7e]+"));
  }

  @Test
  void theSameReportGivesTheSameQuadsEachTimeInTheSameOrder() {
    assertThat(quads(Everything.report())).containsExactlyElementsOf(quads(Everything.report()));
  }

  @Test
  void noQuadStandsTwice() {
    assertThat(quads(Everything.report())).doesNotHaveDuplicates();
  }

  /** Digits and letter case must not follow the machine's language. */
  @Test
  void theMachinesLanguageChangesNothing() {
    List<Quad> here = quads(Everything.report());
    Locale before = Locale.getDefault();
    try {
      for (String language : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(quads(Everything.report())).as(language).containsExactlyElementsOf(here);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyQuadOfAReportStandsInItsGraph() {
    LinkedReport linked = Everything.report();
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    assertThat(new ReportTranslator(iris, DIVISIONS, "0").translate(linked))
        .extracting(Quad::getGraph)
        .containsOnly(iris.reportGraph(linked.id()));
  }

  static List<Quad> quads(LinkedReport... reports) {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    ReportTranslator translator = new ReportTranslator(iris, DIVISIONS, "0");
    List<Quad> quads = new ArrayList<>();
    Stream.of(reports).forEach(r -> quads.addAll(translator.translate(r)));
    quads.addAll(
        new LinkTranslator(iris)
            .translate(
                new Linker(DIVISIONS)
                    .link(
                        Stream.of(reports).flatMap(r -> r.entities().values().stream()).toList(),
                        Decisions.none())));
    return quads;
  }

  private static List<String> lines(List<Quad> quads) {
    TreeSet<String> lines = new TreeSet<>();
    for (Quad q : quads) {
      lines.add(
          Stream.of(q.getSubject(), q.getPredicate(), q.getObject(), q.getGraph())
                  .map(NodeFmtLib::strNT)
                  .reduce((a, b) -> a + " " + b)
                  .orElseThrow()
              + " .");
    }
    return List.copyOf(lines);
  }
}
