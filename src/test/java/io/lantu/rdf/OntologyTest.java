package io.lantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
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
    Matcher term =
        Pattern.compile("\\blt:(\\w+)")
            .matcher(java.nio.file.Files.readString(Path.of("ontology/shapes.ttl")));
    while (term.find()) {
      used.add(term.group(1));
    }
    assertThat(used).hasSizeGreaterThan(40);
    assertThat(known).containsAll(used);
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
