package io.lantu.mention;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Division.Level;
import io.lantu.lexicon.Divisions;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which of several namesakes a report means: those nearest to the report's place, and of
 * several equally near the one of highest level. Near is, in this order: the place itself or a
 * division above it; inside it; a sibling; elsewhere in its province; the rest of the country. What
 * stays open is {@link Resolution.Ambiguous}. Immutable.
 */
final class DivisionResolver {
  private final Divisions divisions;

  DivisionResolver(Divisions divisions) {
    this.divisions = divisions;
  }

  Resolution resolve(List<Division> candidates, Division place) {
    int nearest = candidates.stream().mapToInt(c -> distance(c, place)).min().orElseThrow();
    List<Division> near = candidates.stream().filter(c -> distance(c, place) == nearest).toList();
    Level highest = near.stream().map(Division::level).min(Comparator.naturalOrder()).orElseThrow();
    List<Division> high = near.stream().filter(c -> c.level() == highest).toList();
    return high.size() == 1
        ? new Resolution.Resolved(high.get(0))
        : new Resolution.Ambiguous(candidates);
  }

  /** Whether one of them is the place, above it or inside it. */
  boolean own(List<Division> candidates, Division place) {
    return candidates.stream().anyMatch(c -> distance(c, place) <= 1);
  }

  boolean inProvinceOf(List<Division> candidates, Division place) {
    return candidates.stream().anyMatch(c -> distance(c, place) <= 3);
  }

  boolean inside(Division inner, List<Division> outer) {
    return outer.stream().anyMatch(o -> !o.equals(inner) && divisions.within(inner, o));
  }

  private int distance(Division candidate, Division place) {
    if (divisions.within(place, candidate)) {
      return 0;
    }
    if (divisions.within(candidate, place)) {
      return 1;
    }
    if (candidate.parentCode().isPresent() && candidate.parentCode().equals(place.parentCode())) {
      return 2;
    }
    return province(candidate).equals(province(place)) ? 3 : 4;
  }

  private Division province(Division division) {
    return divisions.parent(division).map(this::province).orElse(division);
  }
}
