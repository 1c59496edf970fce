package io.lantu.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Enterprises;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Whether names meet that no list knows: on pairs from the half of the rows that is not tuned on.
 */
class HeldBackNamesTest {
  @Test
  void figures() {
    int half = Integer.getInteger("half", 1);
    boolean show = Boolean.getBoolean("show");
    HeldBackNames names = new HeldBackNames(half);
    Enterprises known = names.known();
    Linker linker = new Linker(Divisions.load(), new KnownNames(known));
    List<HeldBackNames.Pair> pairs = new ArrayList<>(names.same());
    pairs.addAll(names.different());
    Map<String, int[]> counts = new TreeMap<>();
    int[] all = new int[4];
    for (HeldBackNames.Pair pair : pairs) {
      LocalEntity one = entity(pair.name(), pair.place().code(), known);
      LocalEntity other = entity(pair.other(), pair.otherPlace().code(), known);
      boolean joined;
      String why = "";
      if (one.id().equals(other.id())) {
        joined = true;
      } else {
        Linking linking = linker.link(List.of(one, other), Decisions.none());
        joined = linking.clusters().size() == 1;
        why =
            linking.links().stream()
                .map(l -> l.relation() + " " + l.score() + l.reasons())
                .toList()
                .toString();
      }
      int at = (pair.same() ? 0 : 2) + (joined ? 1 : 0);
      all[at]++;
      counts.computeIfAbsent(pair.kind().name(), k -> new int[4])[at]++;
      if (show && pair.same() != joined) {
        System.out.println(
            (pair.same() ? "MISS " : "FALSE ")
                + pair.kind()
                + " "
                + pair.name()
                + " "
                + pair.place().name()
                + " / "
                + pair.other()
                + " "
                + pair.otherPlace().name()
                + " "
                + why);
      }
    }
    counts.forEach((k, v) -> System.out.println(k + " " + java.util.Arrays.toString(v)));
    System.out.println(
        "precision "
            + all[1] / (double) (all[1] + all[3])
            + " recall "
            + all[1] / (double) (all[0] + all[1])
            + " "
            + java.util.Arrays.toString(all));
    assertThat(all[1]).isPositive();
  }

  private static LocalEntity entity(String name, String place, Enterprises known) {
    return new LocalEntity(
        EntityKind.ENTERPRISE,
        InventedReport.division(place),
        NameKey.ofEnterprise(name, known),
        new TreeSet<>(List.of(name)),
        new TreeSet<>(List.of(place + "-2024-report")),
        Traits.none());
  }
}
