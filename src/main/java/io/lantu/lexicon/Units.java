package io.lantu.lexicon;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units that government work reports print: measures, money and counting words. Multipliers (十,
 * 百, 千, 万, 亿) are not part of a symbol. A counting word is its own canonical unit; so is 亩, which
 * no decimal converts exactly. Immutable, safe for all threads.
 */
public final class Units {
  private static final String RESOURCE = "units.tsv";

  private final Map<String, Unit> byId = new LinkedHashMap<>();
  private final Map<String, Unit> bySymbol = new HashMap<>();
  private final List<String> symbols;

  private Units(List<Unit> units) {
    for (Unit unit : units) {
      if (byId.put(unit.id(), unit) != null) {
        throw new IllegalStateException(RESOURCE + ": twice " + unit.id());
      }
      for (String symbol : unit.symbols()) {
        if (bySymbol.put(symbol, unit) != null) {
          throw new IllegalStateException(RESOURCE + ": twice " + symbol);
        }
      }
    }
    for (Unit unit : units) {
      if (!byId.containsKey(unit.canonical())) {
        throw new IllegalStateException(RESOURCE + ": no unit " + unit.canonical());
      }
    }
    List<String> sorted = new ArrayList<>(bySymbol.keySet());
    sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));
    symbols = List.copyOf(sorted);
  }

  /** The units that come with the program; read once. */
  public static Units load() {
    return Holder.UNITS;
  }

  /** The unit with exactly that symbol; {@code ㎡} is read as {@code m2}, {@code ％} as {@code %}. */
  public Optional<Unit> symbol(String printed) {
    return Optional.ofNullable(bySymbol.get(Normalizer.normalize(printed, Normalizer.Form.NFKC)));
  }

  /** All symbols, the longest first. */
  public List<String> symbols() {
    return symbols;
  }

  public Optional<Unit> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All units, by id. */
  public List<Unit> all() {
    return List.copyOf(byId.values());
  }

  /** The unit that values of {@code unit} are converted to; often itself. */
  public Unit canonicalUnit(Unit unit) {
    return byId.get(unit.canonical());
  }

  /** A value of {@code unit} in its canonical unit: exact, without trailing zeros or exponent. */
  public BigDecimal canonical(BigDecimal value, Unit unit) {
    BigDecimal exact = value.multiply(unit.factor()).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  private static Unit unit(TsvResource.Row row) {
    return new Unit(
        row.required(0),
        row.list(1),
        row.required(2),
        new BigDecimal(row.required(3)),
        row.required(5),
        row.required(6),
        row.required(7));
  }

  private static final class Holder {
    private static final Units UNITS = new Units(TsvResource.read(RESOURCE, Units::unit));
  }
}
