package io.lantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.Indicator.Direction;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Turtle files say what the tables say. */
class VocabularyFilesTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final String LT = "https://w3id.org/lantu/ontology#";
  private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  private static final String ID = "http://localhost:3030/id/";

  @TempDir private static Path made;

  @BeforeAll
  static void generate() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                ONTOLOGY.resolve("make/Turtle.java").toString(),
                made.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "divisions.ttl",
        "units.ttl",
        "indicators.ttl",
        "industries.ttl",
        "gbt4754-2017.ttl",
        "isic4.ttl",
        "sei2018.ttl"
      })
  void areWhatTheGeneratorMakes(String file) {
    assertThat(made.resolve(file)).hasSameBinaryContentAs(ONTOLOGY.resolve(file));
  }

  @Test
  void divisionsAgree() {
    Model model = read("divisions.ttl");
    List<Division> divisions = Divisions.load().all();
    assertThat(of(model, "AdministrativeDivision")).hasSameSizeAs(divisions);
    for (Division division : divisions) {
      Resource resource = model.getResource(ID + "division/" + division.code());
      assertThat(lexical(resource, lt("divisionCode"))).containsExactly(division.code());
      assertThat(lexical(resource, SKOS.prefLabel)).containsExactly(division.name());
      assertThat(lexical(resource, SKOS.altLabel))
          .containsExactlyInAnyOrderElementsOf(division.shortNames());
      assertThat(localNames(resource, lt("partOf")))
          .containsExactlyElementsOf(division.parentCode().stream().toList());
    }
  }

  @Test
  void formerDivisionsAgree() {
    Model model = read("divisions.ttl");
    List<FormerDivision> former = Divisions.load().former();
    assertThat(of(model, "FormerDivision")).hasSameSizeAs(former);
    for (FormerDivision each : former) {
      Resource resource = model.getResource(ID + "division/" + each.code() + "-" + each.until());
      assertThat(lexical(resource, lt("formerCode"))).containsExactly(each.code());
      assertThat(lexical(resource, SKOS.prefLabel)).containsExactly(each.name());
      assertThat(lexical(resource, SKOS.altLabel))
          .containsExactlyInAnyOrderElementsOf(each.shortNames());
      assertThat(lexical(resource, lt("endYear"))).containsExactly("" + each.until());
      assertThat(localNames(resource, DCTerms.isReplacedBy))
          .containsExactlyInAnyOrderElementsOf(each.successors());
    }
  }

  /** A place is either wholly given or not at all, and lies in or about China. */
  @Test
  void seatsLieInChina() {
    Model model = read("divisions.ttl");
    Property latitude = ResourceFactory.createProperty(WGS84, "lat");
    Property longitude = ResourceFactory.createProperty(WGS84, "long");
    List<Resource> seated =
        of(model, "AdministrativeDivision").stream()
            .filter(each -> each.hasProperty(latitude))
            .toList();
    assertThat(seated).hasSizeGreaterThan(1300);
    for (Resource each : seated) {
      assertThat(new BigDecimal(lexical(each, latitude).get(0)))
          .isBetween(new BigDecimal("18"), new BigDecimal("54"));
      assertThat(new BigDecimal(lexical(each, longitude).get(0)))
          .isBetween(new BigDecimal("73"), new BigDecimal("136"));
      assertThat(values(each, SKOS.closeMatch).map(RDFNode::toString))
          .singleElement()
          .asString()
          .matches("https://sws\\.geonames\\.org/\\d+/");
    }
  }

  @Test
  void unitsAgree() {
    Model model = read("units.ttl");
    List<Unit> units = Units.load().all();
    assertThat(of(model, "Unit")).hasSameSizeAs(units);
    for (Unit unit : units) {
      Resource resource = model.getResource(ID + "unit/" + unit.id());
      assertThat(lexical(resource, SKOS.prefLabel))
          .containsExactlyInAnyOrder(unit.label(), unit.english());
      assertThat(lexical(resource, SKOS.notation))
          .containsExactlyInAnyOrderElementsOf(unit.symbols());
      assertThat(localNames(resource, lt("canonicalUnit"))).containsExactly(unit.canonical());
      assertThat(new BigDecimal(lexical(resource, lt("factor")).get(0)))
          .isEqualByComparingTo(unit.factor());
    }
  }

  @Test
  void indicatorsAgree() {
    Model model = read("indicators.ttl");
    List<Indicator> indicators = Indicators.load().all();
    assertThat(model.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList())
        .hasSameSizeAs(indicators);
    for (Indicator indicator : indicators) {
      Resource resource = model.getResource(ID + "indicator/" + indicator.id());
      assertThat(lexical(resource, SKOS.prefLabel))
          .containsExactlyInAnyOrder(indicator.label(), indicator.english());
      assertThat(lexical(resource, SKOS.altLabel))
          .containsExactlyInAnyOrderElementsOf(indicator.synonyms());
      assertThat(localNames(resource, SKOS.broader))
          .containsExactlyElementsOf(indicator.broader().stream().toList());
      assertThat(terms(resource, lt("direction")))
          .containsExactlyElementsOf(
              indicator.direction().stream().map(VocabularyFilesTest::term).toList());
      assertThat(model.contains(resource, RDF.type, lt("Indicator")))
          .isEqualTo(indicator.broader().isPresent());
    }
  }

  @Test
  void industriesAgree() {
    Model model = read("industries.ttl");
    List<Industry> concepts = Industries.load().concepts();
    assertThat(of(model, "Industry")).hasSameSizeAs(concepts);
    for (Industry concept : concepts) {
      Resource resource = model.getResource(ID + "industry/" + concept.id());
      assertThat(lexical(resource, SKOS.prefLabel))
          .containsExactlyInAnyOrder(concept.name(), concept.english());
      for (String label : lexical(resource, SKOS.altLabel)) {
        assertThat(Industries.load().place(label).industry()).as(label).isEqualTo(concept);
      }
      assertThat(localNames(resource, SKOS.broader))
          .containsExactlyInAnyOrderElementsOf(concept.broader());
      for (CodeMatch.Relation relation : CodeMatch.Relation.values()) {
        assertThat(localNames(resource, property(relation)))
            .containsExactlyInAnyOrderElementsOf(
                concept.matches().stream()
                    .filter(match -> match.relation() == relation)
                    .map(CodeMatch::code)
                    .toList());
      }
    }
  }

  private static Property property(CodeMatch.Relation relation) {
    return switch (relation) {
      case EXACT -> SKOS.exactMatch;
      case CLOSE -> SKOS.closeMatch;
      case BROAD -> SKOS.broadMatch;
    };
  }

  @Test
  void linesEndAsEverywhere() throws IOException {
    try (Stream<Path> files = Files.list(ONTOLOGY)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".ttl")).toList()) {
        assertThat(Files.readString(file)).doesNotContain("\r").endsWith("\n");
      }
    }
  }

  private static Model read(String file) {
    return RDFDataMgr.loadModel(ONTOLOGY.resolve(file).toString());
  }

  private static List<Resource> of(Model model, String type) {
    return model.listSubjectsWithProperty(RDF.type, lt(type)).toList();
  }

  private static Property lt(String name) {
    return ResourceFactory.createProperty(LT, name);
  }

  private static List<String> lexical(Resource resource, Property property) {
    return values(resource, property).map(node -> node.asLiteral().getLexicalForm()).toList();
  }

  private static String term(Direction direction) {
    return switch (direction) {
      case MORE -> "moreIsBetter";
      case LESS -> "lessIsBetter";
      case NEITHER -> "noBetterSide";
    };
  }

  private static List<String> terms(Resource resource, Property property) {
    return values(resource, property)
        .map(node -> node.asResource().getURI())
        .map(iri -> iri.substring(LT.length()))
        .toList();
  }

  private static List<String> localNames(Resource resource, Property property) {
    return values(resource, property)
        .map(node -> node.asResource().getURI())
        .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
        .toList();
  }

  private static Stream<RDFNode> values(Resource resource, Property property) {
    return resource.listProperties(property).toList().stream().map(each -> each.getObject());
  }
}
