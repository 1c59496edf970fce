package io.lantu.lexicon;

import io.lantu.lexicon.Indicator.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The indicators of government work reports, by label and synonym. White space, quotation marks and
 * the width of characters do not matter to a look-up. Groups (宏观经济指标) are not found by name.
 * Immutable, safe for all threads.
 */
public final class Indicators {
  private static final String RESOURCE = "indicators.tsv";

  private final IndicatorUnits fit = new IndicatorUnits(Units.load());
  private final IndicatorWording wording = new IndicatorWording(Divisions.load());
  private final Map<String, Indicator> byId = new LinkedHashMap<>();
  private final Map<String, List<Indicator>> byName = new HashMap<>();
  private final Map<String, List<Indicator>> byForm = new HashMap<>();

  private Indicators(List<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      if (byId.put(indicator.id(), indicator) != null) {
        throw new IllegalStateException(RESOURCE + ": twice " + indicator.id());
      }
      if (indicator.broader().isPresent()) {
        enter(indicator.label(), indicator);
        indicator.synonyms().forEach(synonym -> enter(synonym, indicator));
      }
    }
  }

  /**
   * Indicators may share a name if units tell them apart: estates renovated, households in them.
   */
  private void enter(String name, Indicator indicator) {
    if (!enter(byName, IndicatorWording.key(name), indicator)) {
      throw new IllegalStateException(RESOURCE + ": twice " + name);
    }
    enter(byForm, wording.form(name), indicator);
  }

  private boolean enter(Map<String, List<Indicator>> names, String name, Indicator indicator) {
    List<Indicator> same = names.computeIfAbsent(name, n -> new ArrayList<>());
    if (!same.contains(indicator)) {
      same.add(indicator);
    }
    return same.stream().noneMatch(other -> other != indicator && clash(other, indicator));
  }

  private boolean clash(Indicator a, Indicator b) {
    Units units = Units.load();
    return fit.fits(a, units.byId(b.canonicalUnit()), false)
        && fit.fits(b, units.byId(a.canonicalUnit()), false);
  }

  /** The indicators that come with the program; read once. */
  public static Indicators load() {
    return Holder.INDICATORS;
  }

  public Optional<Indicator> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All indicators and their groups, a group before its members. */
  public List<Indicator> all() {
    return List.copyOf(byId.values());
  }

  /** The indicator with that label or synonym, the first of several. */
  public Optional<Indicator> named(String name) {
    return byName.getOrDefault(IndicatorWording.key(name), List.of()).stream().findFirst();
  }

  /** The indicator that a phrase of a report means, whatever its number is in. */
  public Optional<Indicator> nearest(String phrase) {
    return nearest(phrase, indicator -> true);
  }

  /**
   * The indicator that a phrase of a report means: the one of that name, in whatever wording (规模以上,
   * 规上), or of what is left without words that do not narrow it: a scope (全市), a deed (完成), a level
   * (省级税收收入), the name of a division before it, 数量 or 增速 behind it. Rather nothing than a wrong
   * one.
   *
   * @param fits tells whether the number can be one of the indicator's, as {@link IndicatorUnits}
   *     does; where none of those of a name fits, the phrase means none
   */
  public Optional<Indicator> nearest(String phrase, Predicate<Indicator> fits) {
    return meant(phrase).stream().filter(fits).findFirst();
  }

  private List<Indicator> meant(String phrase) {
    List<Indicator> named = byName.get(IndicatorWording.key(phrase));
    return named != null
        ? named
        : wording.forms(phrase).stream()
            .filter(form -> byForm.containsKey(form.name()))
            .findFirst()
            .map(this::meant)
            .orElse(List.of());
  }

  /** Provincial green factories are not all green factories; provincial taxes are taxes. */
  private List<Indicator> meant(IndicatorWording.Form form) {
    return byForm.get(form.name()).stream()
        .filter(indicator -> !form.graded() || !fit.counted(indicator))
        .toList();
  }

  private static Indicator indicator(TsvResource.Row row) {
    return new Indicator(
        row.required(0),
        row.required(1),
        row.required(2),
        row.text(3),
        row.optional(4),
        row.list(5),
        row.optional(6).map(Direction::of));
  }

  private static final class Holder {
    private static final Indicators INDICATORS =
        new Indicators(TsvResource.read(RESOURCE, Indicators::indicator));
  }
}
