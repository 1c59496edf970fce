package io.lantu.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.Divisions;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EnterpriseLinkerTest {
  private static final Linker LINKER = new Linker(Divisions.load());

  @ParameterizedTest
  @CsvFileSource(resources = "/corpus/enterprise-links.tsv", delimiter = '\t')
  void names(String name, String place, String other, String otherPlace, String told) {
    Linking linking =
        LINKER.link(List.of(entity(name, place), entity(other, otherPlace)), Decisions.none());
    String found =
        linking.clusters().size() == 1
            ? "one"
            : linking.links().stream().anyMatch(link -> link.relation() == Relation.CLOSE)
                ? "close"
                : "two";
    assertThat(found).as("%s", linking.links()).isEqualTo(told);
  }

  private static LocalEntity entity(String name, String place) {
    return new LocalEntity(
        EntityKind.ENTERPRISE,
        InventedReport.division(place),
        NameKey.of(EntityKind.ENTERPRISE, name),
        new TreeSet<>(List.of(name)),
        new TreeSet<>(List.of(place + "-2024-report")),
        Traits.none());
  }
}
