package io.lantu.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.Divisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What one more report may do to the links that are there: join groups, and nothing else. */
class GrowthTest {
  private static final Linker LINKER = new Linker(Divisions.load());
  private static final List<String> PLACES =
      List.of("350000", "350100", "350121", "350102", "350200", "140100");
  private static final List<String> NAMES =
      List.of(
          "云溪水厂",
          "福州云溪水厂",
          "云溪水厂扩建",
          "云溪自来水厂",
          "市云溪水厂",
          "闽侯县云溪水厂迁建",
          "国家级云溪湿地公园",
          "云溪湿地公园",
          "云溪湿地公园治理",
          "云雀高铁",
          "云雀高速铁路",
          "云雀高铁东云段",
          "文化馆",
          "县文化馆",
          "福州市文化馆");
  private static final int ROUNDS = 150;
  private static final int REPORTS = 12;

  @Test
  void aLaterReportOnlyJoins() {
    Random random = new Random(4);
    int joined = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<LocalEntity> entities = new ArrayList<>();
      Linking before = LINKER.link(entities, Decisions.none());
      for (int year = 2010; year < 2010 + REPORTS; year++) {
        entities.addAll(report(random, year));
        Linking after = LINKER.link(entities, Decisions.none());
        joined += OnlyJoins.check(before, after);
        OnlyJoins.checkUnjoinedKeepTheirs(before, after);
        OnlyJoins.checkOlderStay(before, after);
        before = after;
      }
    }
    assertThat(joined).as("groups that joined").isGreaterThan(ROUNDS / 4);
  }

  @Test
  void anEarlierReportPartsNothingAndEveryOldIdentityLeadsOn() {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      List<LocalEntity> entities = new ArrayList<>();
      Linking before = LINKER.link(entities, Decisions.none());
      for (int year = 2010 + REPORTS; year > 2010; year--) {
        entities.addAll(report(random, year));
        Linking after = LINKER.link(entities, Decisions.none());
        OnlyJoins.check(before, after);
        before = after;
      }
    }
  }

  private static List<LocalEntity> report(Random random, int year) {
    String place = PLACES.get(random.nextInt(PLACES.size()));
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < 3; i++) {
      names.add(NAMES.get(random.nextInt(NAMES.size())));
    }
    return names.stream()
        .map(
            name ->
                new LocalEntity(
                    EntityKind.PROJECT,
                    InventedReport.division(place),
                    NameKey.of(EntityKind.PROJECT, name),
                    new TreeSet<>(List.of(name)),
                    new TreeSet<>(List.of(place + "-" + year + "-report")),
                    Traits.none()))
        .toList();
  }
}
