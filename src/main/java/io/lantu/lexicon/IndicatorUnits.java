package io.lantu.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a number in some unit can be one of an indicator's: money measures no pipes, and
 * households renovated are not estates renovated, though both are counted. Thread-safe.
 */
public final class IndicatorUnits {
  private static final String COUNT = "计数";
  private static final String RATIO = "比率";
  private static final String PER = "-per-";
  private static final Set<String> PERSONS =
      Set.of("person", "person-name", "person-times", "person-wei", "person-year");
  private static final Set<String> GROWTH = Set.of("percent", "times");

  /** Units of enterprises and dwellings, which are counted by households as well. */
  private static final Set<String> LIKE_HOUSEHOLDS =
      Set.of("household", "home-jia", "set", "set-or-room");

  /** Of a number without a unit that is known. */
  private static final Set<String> BARE = Set.of("to-one", "score");

  private final Units units;

  public IndicatorUnits(Units units) {
    this.units = units;
  }

  /**
   * Whether a level or change of the indicator can be in that canonical unit. Every indicator grows
   * by percent or times; percentage points are for shares alone.
   *
   * @param unit empty when the printed unit is none that is known
   */
  public boolean fits(Indicator indicator, Optional<Unit> unit, boolean change) {
    Unit own = units.byId(indicator.canonicalUnit()).orElseThrow();
    if (unit.isEmpty()) {
      return BARE.contains(own.id()) || isCount(numerator(own));
    }
    Unit given = unit.get();
    if (change && given.quantityKind().equals(RATIO)) {
      return GROWTH.contains(given.id()) || own.id().equals("percent");
    }
    return alike(own, given) || alike(numerator(own), numerator(given));
  }

  /** Whether the indicator counts things or persons. */
  boolean counted(Indicator indicator) {
    return isCount(units.byId(indicator.canonicalUnit()).orElseThrow());
  }

  private static boolean alike(Unit own, Unit given) {
    if (isCount(own) && isCount(given)) {
      return countAlike(own.id(), given.id());
    }
    boolean quotient = own.id().contains(PER) || own.quantityKind().equals(RATIO);
    return quotient ? own.id().equals(given.id()) : own.quantityKind().equals(given.quantityKind());
  }

  private static boolean countAlike(String own, String given) {
    if (PERSONS.contains(own) || PERSONS.contains(given)) {
      return PERSONS.contains(own) && PERSONS.contains(given);
    }
    return !given.equals("household") || LIKE_HOUSEHOLDS.contains(own);
  }

  private static boolean isCount(Unit unit) {
    return unit.quantityKind().startsWith(COUNT);
  }

  /** What a quotient counts: of 人/千人 persons, of 元/人 yuan; reports often leave out the rest. */
  private Unit numerator(Unit unit) {
    int per = unit.id().indexOf(PER);
    if (per < 0) {
      return unit;
    }
    String id = unit.id().substring(0, per);
    return units.byId(id.equals("unit") ? "piece" : id).orElse(unit);
  }
}
