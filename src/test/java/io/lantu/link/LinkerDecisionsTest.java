package io.lantu.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lantu.lexicon.Divisions;
import io.lantu.link.Decisions.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What people decide wins over what names say, whatever the order. */
class LinkerDecisionsTest {
  private static final Linker LINKER = new Linker(Divisions.load());

  /** One proper name in three cities, which the program takes for one enterprise. */
  private static final LocalEntity A = entity("云岚重工集团", "350100", 2021);

  private static final LocalEntity B = entity("云岚重工集团", "350200", 2022);
  private static final LocalEntity C = entity("云岚重工集团", "350300", 2023);
  private static final LocalEntity OTHER = entity("星河制药", "350400", 2022);
  private static final List<LocalEntity> ALL = List.of(A, B, C, OTHER);

  @Test
  void withoutDecisionsNamesSay() {
    assertThat(groups(Map.of())).containsExactlyInAnyOrder(Set.of(A, B, C), Set.of(OTHER));
  }

  @Test
  void differentPartsTheTwoAndNoThirdBringsThemTogether() {
    assertThat(groups(Map.of(new Pair(B.id(), C.id()), Verdict.DIFFERENT)))
        .containsExactlyInAnyOrder(Set.of(A, B), Set.of(C), Set.of(OTHER));
    assertThat(groups(Map.of(new Pair(A.id(), B.id()), Verdict.DIFFERENT)))
        .containsExactlyInAnyOrder(Set.of(A, C), Set.of(B), Set.of(OTHER));
    assertThat(
            groups(
                Map.of(
                    new Pair(A.id(), B.id()), Verdict.DIFFERENT,
                    new Pair(A.id(), C.id()), Verdict.DIFFERENT)))
        .containsExactlyInAnyOrder(Set.of(A), Set.of(B, C), Set.of(OTHER));
  }

  @Test
  void sameJoinsStrangersWithTheirGroups() {
    assertThat(groups(Map.of(new Pair(OTHER.id(), C.id()), Verdict.SAME)))
        .containsExactly(Set.of(A, B, C, OTHER));
  }

  @Test
  void differentHoldsWhereAChainOfSameContradictsIt() {
    Map<Pair, Verdict> verdicts =
        Map.of(
            new Pair(A.id(), OTHER.id()), Verdict.SAME,
            new Pair(B.id(), OTHER.id()), Verdict.SAME,
            new Pair(A.id(), B.id()), Verdict.DIFFERENT);
    assertThat(groups(verdicts)).noneMatch(group -> group.containsAll(Set.of(A, B)));
  }

  @Test
  void aPairThatNamesAndPeopleCallOneHasOneLinkByDecision() {
    Linking linking =
        LINKER.link(ALL, new Decisions(Map.of(new Pair(A.id(), B.id()), Verdict.SAME)));
    assertThat(linking.links())
        .filteredOn(link -> Set.of(link.from(), link.to()).equals(Set.of(A, B)))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.reasons()).containsExactly(Reason.DECIDED);
              assertThat(link.score()).isEqualTo(1);
              assertThat(link.from()).as("the newer one").isEqualTo(B);
            });
    assertThat(linking.links()).hasSize(2);
  }

  @Test
  void decisionsOnWhatIsNotThereChangeNothing() {
    LocalEntity gone = entity("云岚重工集团", "350500", 2024);
    assertThat(groups(Map.of(new Pair(A.id(), gone.id()), Verdict.SAME)))
        .isEqualTo(groups(Map.of()));
  }

  @Test
  void neitherOrderNorWayRoundMatters() {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      Map<Pair, Verdict> verdicts = new HashMap<>();
      for (int i = 0; i < 3; i++) {
        LocalEntity one = ALL.get(random.nextInt(ALL.size()));
        LocalEntity other = ALL.get(random.nextInt(ALL.size()));
        if (one != other) {
          verdicts.put(
              new Pair(one.id(), other.id()),
              random.nextBoolean() ? Verdict.SAME : Verdict.DIFFERENT);
        }
      }
      Set<Set<LocalEntity>> expected = groups(verdicts);
      verdicts.forEach(
          (pair, verdict) -> {
            if (verdict == Verdict.DIFFERENT) {
              assertThat(expected)
                  .as("%s", verdicts)
                  .noneMatch(
                      group ->
                          group.stream()
                              .map(LocalEntity::id)
                              .collect(Collectors.toSet())
                              .containsAll(Set.of(pair.first(), pair.second())));
            }
          });
      List<LocalEntity> shuffled = new ArrayList<>(ALL);
      Collections.shuffle(shuffled, random);
      assertThat(sets(LINKER.link(shuffled, new Decisions(verdicts)))).isEqualTo(expected);
    }
  }

  @Test
  void keysAreOfTwoEntitiesOfOneKindOrOfAStatement() {
    DecisionKey key = DecisionKey.pair("project/350100/aa", "project/350200/bb");
    assertThat(DecisionKey.parse(key.toString())).isEqualTo(key);
    assertThat(DecisionKey.pair("project/350200/bb", "project/350100/aa")).isEqualTo(key);
    for (String wrong :
        List.of(
            "",
            "pair",
            "pair project/350100/aa",
            "pair project/350100/aa project/350100/aa",
            "pair project/350100/aa enterprise/350100/aa",
            "pair http://x/ http://y/",
            "pair town/350100/aa town/350100/bb",
            "pair project/aa project/bb",
            "pair project/../x project/350100/aa",
            "statement 350100-2024-report",
            "statement 350100-2024-report/aa 350100-2024-report/bb",
            "couple a/b c/d")) {
      assertThatThrownBy(() -> DecisionKey.parse(wrong))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Set<Set<LocalEntity>> groups(Map<Pair, Verdict> verdicts) {
    return sets(LINKER.link(ALL, new Decisions(verdicts)));
  }

  private static Set<Set<LocalEntity>> sets(Linking linking) {
    return linking.clusters().stream()
        .map(cluster -> (Set<LocalEntity>) new HashSet<>(cluster.members()))
        .collect(Collectors.toSet());
  }

  private static LocalEntity entity(String name, String place, int year) {
    return new LocalEntity(
        EntityKind.ENTERPRISE,
        InventedReport.division(place),
        NameKey.of(EntityKind.ENTERPRISE, name),
        new TreeSet<>(List.of(name)),
        new TreeSet<>(List.of(place + "-" + year + "-report")),
        Traits.none());
  }
}
