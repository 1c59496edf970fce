package io.lantu.mention;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Division.Level;
import io.lantu.lexicon.Divisions;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which of several namesakes a report means, by how near they are to its place. Near is, in
 * this order: the place's own surroundings (the place, what it is part of, what is part of it and,
 * for a county or district, the others of its prefecture or municipality); the rest of its
 * province; the rest of the country. Only the nearest are considered, and of these
 *
 * <ul>
 *   <li>in the surroundings of a prefecture or county several stay {@link Resolution.Ambiguous}: a
 *       report of 长沙市 or one of its counties may call the city as well as the county 长沙;
 *   <li>elsewhere, and in a province's report, the one of highest level is meant: a province speaks
 *       of its cities, and so does a stranger. Several of one level stay Ambiguous ({@code 鼓楼区} in
 *       a report of 江苏省).
 * </ul>
 *
 * What the sentence itself decides is asked before: {@link DivisionContext}. Immutable.
 */
final class DivisionResolver {
  private enum Nearness {
    SURROUNDINGS,
    PROVINCE,
    COUNTRY
  }

  private final Divisions divisions;

  DivisionResolver(Divisions divisions) {
    this.divisions = divisions;
  }

  Resolution resolve(List<Division> candidates, Division place) {
    Nearness nearest = nearest(candidates, place);
    List<Division> near = candidates.stream().filter(c -> nearness(c, place) == nearest).toList();
    boolean ownOfCity = nearest == Nearness.SURROUNDINGS && place.level() != Level.PROVINCE;
    List<Division> meant = ownOfCity ? near : highest(near);
    return meant.size() == 1
        ? new Resolution.Resolved(meant.get(0))
        : new Resolution.Ambiguous(meant);
  }

  private static List<Division> highest(List<Division> candidates) {
    Level level =
        candidates.stream().map(Division::level).min(Comparator.naturalOrder()).orElseThrow();
    return candidates.stream().filter(c -> c.level() == level).toList();
  }

  /** Whether one of them is the place, above it or inside it. */
  boolean own(List<Division> candidates, Division place) {
    return candidates.stream()
        .anyMatch(c -> divisions.within(place, c) || divisions.within(c, place));
  }

  /** Whether one of them is the place, above it, inside it or a county of the same prefecture. */
  boolean around(List<Division> candidates, Division place) {
    return nearest(candidates, place) == Nearness.SURROUNDINGS;
  }

  boolean inProvinceOf(List<Division> candidates, Division place) {
    return nearest(candidates, place) != Nearness.COUNTRY;
  }

  boolean inside(Division inner, List<Division> outer) {
    return outer.stream().anyMatch(o -> !o.equals(inner) && divisions.within(inner, o));
  }

  private Nearness nearest(List<Division> candidates, Division place) {
    return candidates.stream()
        .map(c -> nearness(c, place))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Nearness nearness(Division candidate, Division place) {
    if (divisions.within(place, candidate) || divisions.within(candidate, surroundings(place))) {
      return Nearness.SURROUNDINGS;
    }
    return province(candidate).equals(province(place)) ? Nearness.PROVINCE : Nearness.COUNTRY;
  }

  /** The prefecture of a county, the municipality of a district, else the place itself. */
  private Division surroundings(Division place) {
    return divisions
        .parent(place)
        .filter(p -> p.level() == Level.CITY || p.name().endsWith("市"))
        .orElse(place);
  }

  private Division province(Division division) {
    return divisions.parent(division).map(this::province).orElse(division);
  }
}
