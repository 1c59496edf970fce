package io.lantu.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.Divisions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LinkerTest {
  private static final Linker LINKER = new Linker(Divisions.load());
  private static final List<String> PLACES =
      List.of("350000", "350100", "350121", "350102", "350200", "140100", "140000", "110105");
  private static final List<String> NAMES =
      List.of("云溪水厂", "市云雀馆", "省云雀馆", "县云雀馆", "云雀高铁", "绕城高速", "文化馆", "区块链园");

  @ParameterizedTest
  @CsvFileSource(resources = "/corpus/linked-names.tsv", delimiter = '\t')
  void names(EntityKind kind, String name, String place, String other, String told) {
    assertThat(link(List.of(entity(kind, name, place), entity(kind, name, other))))
        .hasSize(told.equals("one") ? 1 : 2);
  }

  @Test
  void onlyEqualKeysOfOneKindAreOne() {
    assertThat(
            link(
                List.of(
                    entity(EntityKind.PROJECT, "云石", "350100"),
                    entity(EntityKind.ENTERPRISE, "云石", "350100"),
                    entity(EntityKind.ENTERPRISE, "云杉", "350100"))))
        .hasSize(3);
  }

  @Test
  void aClusterHasTheLabelsAndReportsOfAllAndThePlaceOfTheHolder() {
    List<Cluster> clusters =
        link(
            List.of(
                entity(EntityKind.PROJECT, "云溪水厂工程", "350121"),
                entity(EntityKind.PROJECT, "云溪水厂", "350000"),
                entity(EntityKind.PROJECT, "云溪水厂项目建设", "350100")));
    assertThat(clusters).hasSize(1);
    Cluster cluster = clusters.get(0);
    assertThat(cluster.labels()).containsExactly("云溪水厂", "云溪水厂工程", "云溪水厂项目建设");
    assertThat(cluster.label()).isEqualTo("云溪水厂项目建设");
    assertThat(cluster.reports())
        .containsExactly("350000-2024-report", "350100-2024-report", "350121-2024-report");
    assertThat(cluster.place().code()).isEqualTo("350000");
  }

  @Test
  void theOrderOfEntitiesDoesNotMatter() {
    List<LocalEntity> entities = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      for (String name : NAMES) {
        PLACES.forEach(place -> entities.add(entity(kind, name, place)));
      }
    }
    List<Cluster> expected = link(entities);
    assertThat(expected.stream().mapToInt(c -> c.members().size()).sum())
        .as("each entity is in one cluster")
        .isEqualTo(entities.size());
    Random random = new Random(11);
    for (int round = 0; round < 30; round++) {
      Collections.shuffle(entities, random);
      assertThat(link(entities)).isEqualTo(expected);
    }
  }

  private static List<Cluster> link(List<LocalEntity> entities) {
    return LINKER.link(entities, Decisions.none()).clusters();
  }

  private static LocalEntity entity(EntityKind kind, String name, String place) {
    return new LocalEntity(
        kind,
        InventedReport.division(place),
        NameKey.of(kind, name),
        new TreeSet<>(List.of(name)),
        new TreeSet<>(List.of(place + "-2024-report")),
        Traits.none());
  }
}
