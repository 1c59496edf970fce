package io.lantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology is sound OWL 2 DL, speaks both languages and knows every term that we write. */
class OntologyTest {
  private static final Path FILE = Path.of("ontology/lantu.ttl");
  private static OWLOntology ontology;
  private static Model model;

  @BeforeAll
  static void load() throws Exception {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    ontology = manager.loadOntologyFromOntologyDocument(FILE.toFile());
    model = RDFDataMgr.loadModel(FILE.toString());
  }

  @Test
  void isInTheOwl2DlProfile() {
    assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
  }

  @Test
  void isConsistentAndEveryClassCanHaveMembers() {
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
    assertThat(reasoner.isConsistent()).isTrue();
    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    reasoner.dispose();
  }

  @Test
  void everyTermHasLabelAndCommentInBothLanguages() {
    assertThat(ownTerms())
        .isNotEmpty()
        .allSatisfy(
            term -> {
              assertThat(languages(term, RDFS.label)).containsExactlyInAnyOrder("en", "zh");
              assertThat(languages(term, RDFS.comment)).containsExactlyInAnyOrder("en", "zh");
            });
  }

  @Test
  void everyPropertyHasADomain() {
    assertThat(
            ownTerms()
                .filter(
                    t ->
                        t.hasProperty(RDF.type, OWL.ObjectProperty)
                            || t.hasProperty(RDF.type, OWL.DatatypeProperty))
                .filter(t -> !t.hasProperty(RDFS.domain))
                .map(Resource::getLocalName))
        .as("properties without a domain: only the link between entities has none")
        .containsExactly("canonical");
  }

  @Test
  void knowsEveryTermThatTheTranslatorWritesAndTheShapesName() throws Exception {
    Set<String> known = ownTerms().map(Resource::getLocalName).collect(Collectors.toSet());
    Set<String> used = new TreeSet<>();
    try (Stream<Path> sources = java.nio.file.Files.list(Path.of("src/main/java/io/lantu/rdf"))) {
      for (Path source : sources.toList()) {
        Matcher term =
            Pattern.compile("lt\\(\"(\\w+)\"\\)|\\blt:(\\w+)")
                .matcher(java.nio.file.Files.readString(source));
        while (term.find()) {
          used.add(term.group(1) != null ? term.group(1) : term.group(2));
        }
      }
    }
    for (String file :
        List.of(
            "shapes.ttl",
            "divisions.ttl",
            "units.ttl",
            "indicators.ttl",
            "industries.ttl",
            "cube.ttl")) {
      RDFDataMgr.loadModel("ontology/" + file)
          .listStatements()
          .forEach(
              s ->
                  Stream.of(s.getSubject(), s.getPredicate(), s.getObject())
                      .filter(n -> n.isURIResource() && n.toString().startsWith(Terms.LT))
                      .forEach(n -> used.add(n.toString().substring(Terms.LT.length()))));
    }
    assertThat(used).hasSizeGreaterThan(40);
    assertThat(known).containsAll(used);
  }

  @Test
  void withTheVocabulariesIsStillInTheOwl2DlProfile() throws Exception {
    OWLOntology all = withVocabularies(division -> true, industry -> true);
    assertThat(all.getAxiomCount()).isGreaterThan(10_000);
    assertThat(new OWL2DLProfile().checkOntology(all).getViolations()).isEmpty();
  }

  /**
   * The reasoner's time grows steeply with the individuals, so it sees one province of them and a
   * few industries.
   */
  @Test
  void withTheVocabulariesIsConsistent() throws Exception {
    OWLOntology all =
        withVocabularies(
            division -> division.contains("/division/14"),
            industry -> industry.contains("/industry/a") || industry.contains("/sei2018/"));
    assertThat(all.getIndividualsInSignature()).hasSizeGreaterThan(500);
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(all);
    assertThat(reasoner.isConsistent()).isTrue();
    reasoner.dispose();
  }

  /** The ontology and vocabularies as one, since the vocabularies declare nothing themselves. */
  private static OWLOntology withVocabularies(
      Predicate<String> divisions, Predicate<String> industries) throws Exception {
    Model all = ModelFactory.createDefaultModel().add(model);
    all.add(RDFDataMgr.loadModel("ontology/units.ttl"));
    all.add(RDFDataMgr.loadModel("ontology/indicators.ttl"));
    all.add(RDFDataMgr.loadModel("ontology/cube.ttl"));
    for (String scheme : List.of("industries", "gbt4754-2017", "isic4", "sei2018")) {
      RDFDataMgr.loadModel("ontology/" + scheme + ".ttl")
          .listStatements()
          .filterKeep(s -> industries.test(s.getSubject().getURI()))
          .forEach(all::add);
    }
    RDFDataMgr.loadModel("ontology/divisions.ttl")
        .listStatements()
        .filterKeep(
            s ->
                !s.getSubject().getURI().contains("/division/")
                    || divisions.test(s.getSubject().getURI()))
        .forEach(all::add);
    StringWriter turtle = new StringWriter();
    RDFDataMgr.write(turtle, all, Lang.TURTLE);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(new StringDocumentSource(turtle.toString()));
  }

  private static Stream<Resource> ownTerms() {
    return model
        .listSubjects()
        .filterKeep(r -> r.isURIResource() && r.getURI().startsWith(Terms.LT))
        .toList()
        .stream();
  }

  private static Set<String> languages(Resource term, org.apache.jena.rdf.model.Property property) {
    return term.listProperties(property).toList().stream()
        .map(s -> s.getLanguage())
        .collect(Collectors.toSet());
  }
}
