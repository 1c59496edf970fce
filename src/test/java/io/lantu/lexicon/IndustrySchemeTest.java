package io.lantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The industries are a sound hierarchy, mapped to codes that exist. */
class IndustrySchemeTest {
  private static final Industries INDUSTRIES = Industries.load();

  @Test
  void idsAreUniqueKebabCase() {
    List<Industry> concepts = INDUSTRIES.concepts();
    assertThat(concepts).hasSizeGreaterThan(1100);
    assertThat(concepts).extracting(Industry::id).doesNotHaveDuplicates();
    assertThat(concepts)
        .allSatisfy(
            concept -> {
              assertThat(concept.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              // What is not in the scheme has an IRI of 16 hexadecimal digits.
              assertThat(concept.id()).doesNotMatch("[0-9a-f]{16}");
            });
    assertThat(concepts).extracting(Industry::english).doesNotHaveDuplicates();
    assertThat(concepts).extracting(Industry::name).doesNotHaveDuplicates();
  }

  @Test
  void rowsThatAreOneAreOneConcept() {
    Industry one = INDUSTRIES.byId("services").orElseThrow();
    assertThat(INDUSTRIES.named("第三产业").orElseThrow().id()).isEqualTo("services");
    assertThat(one.name()).isEqualTo("服务业");
    assertThat(one.synonyms()).contains("第三产业");
    assertThat(INDUSTRIES.all())
        .allSatisfy(row -> assertThat(INDUSTRIES.byId(row.id())).isPresent());
  }

  @Test
  void everyConceptReachesATopAndNoneItself() {
    Set<String> tops = new TreeSet<>();
    for (Industry concept : INDUSTRIES.concepts()) {
      Set<String> above = above(concept);
      assertThat(above).as(concept.name()).doesNotContain(concept.id());
      if (concept.broader().isEmpty()) {
        tops.add(concept.id());
      } else {
        assertThat(above).anyMatch(id -> INDUSTRIES.byId(id).orElseThrow().broader().isEmpty());
      }
    }
    assertThat(tops)
        .containsExactly(
            "agriculture-forestry-animal-husbandry-and-fishery",
            "digital-economy",
            "energy",
            "forms-of-economy",
            "future-industries",
            "green-economy",
            "health-industry",
            "marine-economy",
            "other-industries",
            "safety-and-emergency-industry",
            "secondary-industry",
            "services",
            "strategic-emerging-industries");
  }

  @Test
  void noBroaderSaysWhatAnotherSays() {
    for (Industry concept : INDUSTRIES.concepts()) {
      for (String broader : concept.broader()) {
        assertThat(above(INDUSTRIES.byId(broader).orElseThrow()))
            .as(concept.name())
            .doesNotContainAnyElementsOf(concept.broader());
      }
    }
  }

  @Test
  void relatedConceptsAreNeitherAboveNorBelow() {
    for (Industry concept : INDUSTRIES.concepts()) {
      for (String id : concept.related()) {
        assertThat(above(concept)).as(concept.name()).doesNotContain(id);
        assertThat(above(INDUSTRIES.byId(id).orElseThrow())).doesNotContain(concept.id());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(CodeMatch.Scheme.class)
  void codesExist(CodeMatch.Scheme scheme) {
    Map<String, String> codes = codes(scheme);
    assertThat(codes).hasSizeGreaterThan(30);
    assertThat(codes.values()).allMatch(above -> above.isEmpty() || codes.containsKey(above));
    List<CodeMatch> matches =
        INDUSTRIES.concepts().stream()
            .flatMap(concept -> concept.matches().stream())
            .filter(match -> match.scheme() == scheme)
            .toList();
    assertThat(matches).hasSizeGreaterThan(100);
    assertThat(matches).allMatch(match -> codes.containsKey(match.code()));
  }

  /** Else two concepts would be exactly one (exactMatch is transitive). */
  @Test
  void aCodeIsExactlyOneConcept() {
    Map<CodeMatch, String> exact = new HashMap<>();
    for (Industry concept : INDUSTRIES.concepts()) {
      Set<CodeMatch.Scheme> schemes = new HashSet<>();
      for (CodeMatch match : concept.matches()) {
        if (match.relation() == CodeMatch.Relation.EXACT) {
          assertThat(exact.put(match, concept.name())).as("%s", match).isNull();
          assertThat(schemes.add(match.scheme())).as(concept.name()).isTrue();
        }
      }
    }
    assertThat(exact).hasSizeGreaterThan(300);
  }

  private static Map<String, String> codes(CodeMatch.Scheme scheme) {
    Map<String, String> codes = new HashMap<>();
    TsvResource.read(scheme.id() + ".tsv", Function.identity())
        .forEach(row -> assertThat(codes.put(row.required(0), row.text(1))).isNull());
    return codes;
  }

  private static Set<String> above(Industry concept) {
    Set<String> above = new LinkedHashSet<>();
    for (String id : concept.broader()) {
      assertThat(INDUSTRIES.byId(id)).as("%s above %s", id, concept.name()).isPresent();
      if (above.add(id)) {
        above.addAll(above(INDUSTRIES.byId(id).orElseThrow()));
      }
    }
    return above;
  }
}
