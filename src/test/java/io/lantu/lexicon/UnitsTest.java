package io.lantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  private final Units units = Units.load();

  @ParameterizedTest
  @CsvSource({
    "元, yuan",
    "％, percent",
    "%, percent",
    "个百分点, percentage-point",
    "㎡, square-metre",
    "m³, cubic-metre",
    "µg/m³, microgram-per-cubic-metre",
    "微克/立方米, microgram-per-cubic-metre",
    "套（间）, set-or-room",
    "㎞, kilometre",
    "亩, mu",
    "户, household",
    "人次, person-times",
    "标箱, container",
    "吨标准煤, tonne-coal-equivalent",
    "度, kilowatt-hour",
    "张床位, bed"
  })
  void readsSymbolsAsPrinted(String printed, String id) {
    assertThat(units.symbol(printed)).map(Unit::id).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"万户", "亿元", "万", "亿", "", "大"})
  void multipliersAreNoUnits(String printed) {
    assertThat(units.symbol(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1465, 斤, 732.5, kilogram",
    "3, 吨, 3000, kilogram",
    "2.5, 兆瓦, 2500, kilowatt",
    "1, 吉瓦, 1000000, kilowatt",
    "1.2, EFLOPS, 1200, petaflops",
    "9, 成, 90, percent",
    "700000, 瓦时, 700, kilowatt-hour",
    "36, 分/千瓦时, 0.36, yuan-per-kilowatt-hour",
    "7.50, 亩, 7.5, mu",
    "-5, %, -5, percent"
  })
  void convertsExactly(BigDecimal value, String printed, String expected, String canonical) {
    Unit unit = units.symbol(printed).orElseThrow();
    assertThat(units.canonical(value, unit).toString()).isEqualTo(expected);
    assertThat(units.canonicalUnit(unit).id()).isEqualTo(canonical);
  }

  @Test
  void aCanonicalUnitIsItsOwn() {
    assertThat(units.all()).hasSizeGreaterThan(200);
    for (Unit unit : units.all()) {
      Unit canonical = units.canonicalUnit(unit);
      assertThat(canonical.canonical()).isEqualTo(canonical.id());
      assertThat(canonical.factor()).isEqualByComparingTo("1");
      assertThat(unit.factor()).isPositive();
    }
  }

  @Test
  void symbolsAreNormalAndLongestFirst() {
    assertThat(units.symbols())
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Comparator.comparingInt(String::length).reversed())
        .allMatch(symbol -> Normalizer.isNormalized(symbol, Normalizer.Form.NFKC))
        .noneMatch(symbol -> symbol.matches("[十百千万亿]+"));
  }
}
