/**
 * What is known before reading: divisions, indicators, units and word lists, each a resource.
 *
 * <pre>{@code
 * Divisions divisions = Divisions.load();
 * Division county = divisions.byCode("140121").orElseThrow(); // 清徐县
 * divisions.within(county, divisions.named("太原").get(0)); // true
 *
 * Units units = Units.load();
 * Unit jin = units.symbol("斤").orElseThrow();
 * units.canonical(new BigDecimal("1465"), jin); // 732.5 kilogram
 *
 * Indicators.load().nearest("全市规上工业增加值"); // industrial-value-added-above-size
 * }</pre>
 */
package io.lantu.lexicon;
