package io.lantu.fact;

import io.lantu.fact.Measurement.Comparator;
import io.lantu.lexicon.Unit;
import io.lantu.lexicon.Units;
import io.lantu.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity as it stands in a sentence. A range is two of them with the same span.
 *
 * @param span place in the sentence, bounds included ({@code 超过1.2万户以上})
 * @param core place of number and unit alone
 * @param comparator how it bounds what it measures
 * @param value the printed number
 * @param unit the printed unit with its multiplier, without bounds; may be empty
 * @param known the unit without its multiplier
 * @param power the multiplier as a power of ten
 * @param form the grammar rule that read it
 */
record PrintedQuantity(
    Span span,
    Span core,
    Comparator comparator,
    BigDecimal value,
    String unit,
    Optional<Unit> known,
    int power,
    NumberForm form) {

  PrintedQuantity comparing(Comparator other) {
    return new PrintedQuantity(span, core, other, value, unit, known, power, form);
  }

  PrintedQuantity at(Span newSpan) {
    return new PrintedQuantity(newSpan, core, comparator, value, unit, known, power, form);
  }

  /**
   * The quantity as facts carry it, with its exact canonical value.
   *
   * @param negative whether it is a fall
   */
  Quantity quantity(Units units, boolean negative) {
    BigDecimal signed = negative ? value.negate() : value;
    BigDecimal scaled = signed.scaleByPowerOfTen(power);
    BigDecimal plain = scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    return new Quantity(
        signed,
        unit,
        known.map(symbol -> units.canonical(scaled, symbol)).orElse(plain),
        known.map(units::canonicalUnit));
  }
}
