package io.lantu.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.Divisions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ProjectLinksTest {
  private static final Linker LINKER = new Linker(Divisions.load());

  @ParameterizedTest
  @CsvFileSource(resources = "/corpus/project-links.tsv", delimiter = '\t')
  void pairs(String name, String place, String other, String otherPlace, String told) {
    Linking linking =
        LINKER.link(List.of(project(name, place), project(other, otherPlace)), Decisions.none());
    assertThat(outcome(linking)).as(linking.links().toString()).isEqualTo(told);
    assertThat(linking.links())
        .allSatisfy(
            link ->
                assertThat(link.score())
                    .isBetween(
                        link.relation() == Relation.SAME ? 0.8 : 0.5,
                        link.relation() == Relation.SAME ? 1 : 0.8));
  }

  @Test
  void segmentsArePartsOfTheirLineNamedOrNot() {
    Linking linking =
        LINKER.link(
            List.of(project("云雀高铁东云段", "350100"), project("云雀高铁西云段", "140100")), Decisions.none());
    assertThat(linking.clusters()).hasSize(2);
    assertThat(linking.parts()).hasSize(2);
    assertThat(linking.parts()).extracting(Linking.Part::name).containsOnly("云雀高铁");
    Linking named = LINKER.link(List.of(project("云雀高速铁路", "350200")), Decisions.none());
    assertThat(linking.parts())
        .extracting(Linking.Part::identity)
        .containsOnly(named.clusters().get(0).identity());
  }

  @Test
  void whatTwoProjectsShareHalvesTheDoubt() {
    LocalEntity bare = project("云溪光伏", "350121");
    LocalEntity phase =
        with(project("云溪光伏二期", "350121"), new TreeSet<>(List.of("capacity 1000000.0 watt")));
    assertThat(LINKER.link(List.of(bare, phase), Decisions.none()).links())
        .extracting(Link::relation)
        .containsExactly(Relation.CLOSE);
    LocalEntity sized = with(bare, new TreeSet<>(List.of("capacity 1000000.0 watt")));
    assertThat(LINKER.link(List.of(sized, phase), Decisions.none()).links())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.relation()).isEqualTo(Relation.SAME);
              assertThat(link.reasons())
                  .isEqualTo(
                      Set.of(Reason.SAME_NAME, Reason.PHASE_UNNAMED, Reason.SHARED_MAGNITUDE));
            });
  }

  private static LocalEntity with(LocalEntity entity, TreeSet<String> magnitudes) {
    return new LocalEntity(
        entity.kind(),
        entity.place(),
        entity.key(),
        entity.labels(),
        entity.reports(),
        new Traits(new TreeSet<>(), new TreeSet<>(), magnitudes));
  }

  private static String outcome(Linking linking) {
    if (linking.clusters().size() == 1) {
      return "one";
    }
    return linking.links().isEmpty() ? "two" : "close";
  }

  private static LocalEntity project(String name, String place) {
    return new LocalEntity(
        EntityKind.PROJECT,
        InventedReport.division(place),
        NameKey.of(EntityKind.PROJECT, name),
        new TreeSet<>(List.of(name)),
        new TreeSet<>(List.of(place + "-2024-report")),
        Traits.none());
  }
}
