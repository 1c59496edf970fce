package io.lantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.fact.Milestone;
import io.lantu.link.InventedReport;
import io.lantu.link.LinkedReport;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.ProjectMention;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Vocabularies, reports, links and what follows from them together, as a store holds them. */
class WholeGraphTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static Model vocabularies;
  private static Model ontology;

  @BeforeAll
  static void load() {
    vocabularies = ModelFactory.createDefaultModel();
    new Vocabularies(IRIS).quads().values().forEach(quads -> add(vocabularies, quads));
    ontology = RDFDataMgr.loadModel("ontology/lantu.ttl");
  }

  @Test
  void vocabulariesPassAllShapes() {
    assertThat(ShapesTest.violations(vocabularies)).extracting(ReportEntry::toString).isEmpty();
  }

  @Test
  void aReportThatSaysEverythingPassesAllShapes() {
    assertThat(ShapesTest.violations(store(Everything.report())))
        .extracting(ReportEntry::toString)
        .isEmpty();
  }

  /** One entity of two reports must not get a label from each. */
  @Test
  void reportsOfOnePlaceThatWordANameDifferentlyPassAllShapes() {
    Model store = store(worded(2023, "云顶索道建设项目", "云杉公司"), worded(2024, "“云顶”索道", "云杉"));
    assertThat(ShapesTest.violations(store)).extracting(ReportEntry::toString).isEmpty();
    assertThat(labels(store, "canonical")).containsExactly("云杉", "云顶索道");
    assertThat(
            store.listObjectsOfProperty(property("canonical")).toList().stream()
                .map(c -> c.asResource().getProperty(SKOS.prefLabel).getString()))
        .containsExactlyInAnyOrder("云顶索道建设项目", "云杉公司");
  }

  @Test
  void superclassesAreWrittenOut() {
    Model store = store(Everything.report());
    for (Statement typed : store.listStatements(null, RDF.type, (RDFNode) null).toList()) {
      for (RDFNode above :
          ontology.listObjectsOfProperty(typed.getResource(), RDFS.subClassOf).toList()) {
        if (above.isURIResource() && !typed.getSubject().hasProperty(RDF.type, OWL.Class)) {
          assertThat(store.contains(typed.getSubject(), RDF.type, above))
              .as("%s is a %s, so a %s", typed.getSubject(), typed.getResource(), above)
              .isTrue();
        }
      }
    }
  }

  @Test
  void nothingIsPointedToThatIsNotThere() {
    Model store = store(Everything.report());
    Set<Resource> described = store.listSubjects().toSet();
    assertThat(
            store.listObjects().toList().stream()
                .filter(o -> o.isURIResource() && o.toString().startsWith(Iris.DEFAULT_BASE))
                .filter(o -> !described.contains(o.asResource())))
        .isEmpty();
  }

  private static LinkedReport worded(int year, String project, String enterprise) {
    InventedReport r =
        InventedReport.of("350100", year, "市政府报告。" + enterprise + "投资的" + project + "将开工。");
    EnterpriseMention company = r.enterprise(enterprise, enterprise);
    ProjectMention cableway = r.project(project, project);
    return r.claim(cableway, Milestone.START, project + "将开工", company).linked();
  }

  private static Model store(LinkedReport... reports) {
    Model store = ModelFactory.createDefaultModel().add(vocabularies);
    List<Quad> quads = GoldenTest.quads(reports);
    DatasetGraph dataset = DatasetGraphFactory.create();
    quads.forEach(dataset::add);
    add(store, quads);
    new LedgerGraphs(IRIS).quads(dataset).values().forEach(derived -> add(store, derived));
    return store;
  }

  private static void add(Model model, List<Quad> quads) {
    quads.forEach(q -> model.getGraph().add(q.asTriple()));
  }

  private static List<String> labels(Model store, String property) {
    return store
        .listSubjectsWithProperty(property(property))
        .mapWith(r -> r.getProperty(SKOS.prefLabel).getString())
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static Property property(String name) {
    Node term = Terms.lt(name);
    return ontology.getProperty(term.getURI());
  }
}
