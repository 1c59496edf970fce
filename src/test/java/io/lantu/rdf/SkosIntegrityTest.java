package io.lantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The integrity conditions of the SKOS Reference, over all vocabularies that ship. What SKOS infers
 * (inverses, transitive closures, {@code exactMatch} as an equivalence, {@code broadMatch} as
 * {@code broader}) is walked here, as a reasoner would.
 */
class SkosIntegrityTest {
  private static Model model;

  @BeforeAll
  static void load() {
    model = ModelFactory.createDefaultModel();
    new Vocabularies(new Iris(Iris.DEFAULT_BASE))
        .quads()
        .values()
        .forEach(quads -> quads.forEach(q -> model.getGraph().add(q.asTriple())));
  }

  @Test
  void thereAreSchemes() {
    assertThat(of(SKOS.ConceptScheme))
        .extracting(Resource::getLocalName)
        .contains("industries", "indicators", "units", "gbt4754-2017", "isic4", "sei2018");
  }

  @Test
  void s9ConceptSchemesAreNoConcepts() {
    assertThat(of(SKOS.ConceptScheme)).doesNotContainAnyElementsOf(of(SKOS.Concept));
  }

  @Test
  void s13LabelsOfOneConceptAreDisjoint() {
    List<Property> labels = List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel);
    for (Resource concept : of(SKOS.Concept)) {
      Set<RDFNode> seen = new HashSet<>();
      for (Property label : labels) {
        for (RDFNode value : objects(concept, label)) {
          assertThat(seen.add(value)).as("%s of %s", value, concept).isTrue();
        }
      }
    }
  }

  @Test
  void s14OnePreferredLabelALanguage() {
    for (Resource concept : of(SKOS.Concept)) {
      assertThat(concept.listProperties(SKOS.prefLabel).toList())
          .as("%s", concept)
          .isNotEmpty()
          .extracting(Statement::getLanguage)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void s27RelatedConceptsAreNeitherAboveNorBelow() {
    for (Resource concept : of(SKOS.Concept)) {
      Set<RDFNode> above = above(concept);
      for (RDFNode related : objects(concept, SKOS.related)) {
        assertThat(above).doesNotContain(related);
        assertThat(above(related.asResource())).doesNotContain(concept);
        assertThat(model.contains(related.asResource(), SKOS.related, concept)).isTrue();
      }
    }
  }

  @Test
  void s37CollectionsAreNeitherConceptsNorSchemes() {
    for (Resource type : List.of(SKOS.Collection, SKOS.OrderedCollection)) {
      assertThat(of(type)).noneMatch(c -> c.hasProperty(RDF.type, SKOS.Concept));
      assertThat(of(type)).noneMatch(c -> c.hasProperty(RDF.type, SKOS.ConceptScheme));
    }
  }

  @Test
  void s46ExactMatchesAreNeitherBroadNorRelatedMatches() {
    for (Resource concept : of(SKOS.Concept)) {
      Set<RDFNode> same = exactMatches(concept);
      for (Property other : List.of(SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch)) {
        Set<RDFNode> others = new HashSet<>(objects(concept, other));
        others.addAll(subjects(other, concept));
        others.retainAll(same);
        assertThat(others).as("%s", concept).isEmpty();
      }
    }
  }

  /** Not a condition of SKOS, but what makes exact matches of any use. */
  @Test
  void noTwoConceptsOfASchemeAreExactlyTheSame() {
    for (Resource concept : of(SKOS.Concept)) {
      Set<RDFNode> schemes = objects(concept, SKOS.inScheme);
      for (RDFNode same : exactMatches(concept)) {
        if (!same.equals(concept)) {
          assertThat(objects(same.asResource(), SKOS.inScheme))
              .doesNotContainAnyElementsOf(schemes);
        }
      }
    }
  }

  @Test
  void noConceptIsAboveItself() {
    for (Resource concept : of(SKOS.Concept)) {
      assertThat(above(concept)).as("%s", concept).doesNotContain(concept);
    }
  }

  @Test
  void hierarchiesAreStatedBothWaysWithinOneScheme() {
    for (Resource concept : of(SKOS.Concept)) {
      assertThat(objects(concept, SKOS.inScheme)).as("%s", concept).hasSize(1);
      Set<RDFNode> broader = objects(concept, SKOS.broader);
      for (RDFNode above : broader) {
        assertThat(model.contains(above.asResource(), SKOS.narrower, concept)).isTrue();
        assertThat(objects(above.asResource(), SKOS.inScheme))
            .isEqualTo(objects(concept, SKOS.inScheme));
      }
      for (RDFNode below : objects(concept, SKOS.narrower)) {
        assertThat(model.contains(below.asResource(), SKOS.broader, concept)).isTrue();
      }
      assertThat(objects(concept, SKOS.topConceptOf))
          .as("%s is on top or below another", concept)
          .hasSize(broader.isEmpty() ? 1 : 0);
      for (RDFNode scheme : objects(concept, SKOS.topConceptOf)) {
        assertThat(model.contains(scheme.asResource(), SKOS.hasTopConcept, concept)).isTrue();
      }
    }
  }

  @Test
  void matchesLeadToConceptsOfOtherSchemes() {
    for (Property match : List.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch)) {
      for (Statement statement : model.listStatements(null, match, (RDFNode) null).toList()) {
        Resource target = statement.getResource();
        if (target.getURI().startsWith(Iris.DEFAULT_BASE)) {
          assertThat(model.contains(target, RDF.type, SKOS.Concept)).as("%s", target).isTrue();
          assertThat(objects(target, SKOS.inScheme))
              .doesNotContainAnyElementsOf(objects(statement.getSubject(), SKOS.inScheme));
        }
      }
    }
  }

  private static Set<Resource> of(Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toSet();
  }

  /** {@code skos:broaderTransitive}, of matches too, as they are kinds of {@code skos:broader}. */
  private static Set<RDFNode> above(Resource concept) {
    return closure(concept, List.of(SKOS.broader, SKOS.broadMatch), List.of(SKOS.narrower));
  }

  private static Set<RDFNode> exactMatches(Resource concept) {
    return closure(concept, List.of(SKOS.exactMatch), List.of(SKOS.exactMatch));
  }

  /** All that can be reached over the properties and, backwards, over the inverse ones. */
  private static Set<RDFNode> closure(
      Resource start, Collection<Property> properties, Collection<Property> inverse) {
    Set<RDFNode> reached = new LinkedHashSet<>();
    Deque<RDFNode> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Resource at = open.pop().asResource();
      for (Property property : properties) {
        objects(at, property).stream().filter(reached::add).forEach(open::push);
      }
      for (Property property : inverse) {
        subjects(property, at).stream().filter(reached::add).forEach(open::push);
      }
    }
    return reached;
  }

  private static Set<RDFNode> objects(Resource subject, Property property) {
    return model.listObjectsOfProperty(subject, property).toSet();
  }

  private static Set<RDFNode> subjects(Property property, RDFNode object) {
    return new HashSet<>(model.listSubjectsWithProperty(property, object).toSet());
  }
}
