package io.lantu.fact;

import io.lantu.lexicon.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit, as printed and in canonical form: {@code 10} {@code 万户} is 100000 户.
 *
 * @param value the printed number in ASCII digits, a fall negative
 * @param unit the printed unit with its multiplier, or empty
 * @param canonicalValue the number in {@code canonicalUnit}, exact
 * @param canonicalUnit the canonical unit; empty when the printed unit is none that is known
 */
public record Quantity(
    BigDecimal value, String unit, BigDecimal canonicalValue, Optional<Unit> canonicalUnit) {}
