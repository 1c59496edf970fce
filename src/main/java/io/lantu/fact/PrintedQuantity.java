package io.lantu.fact;

import io.lantu.fact.Measurement.Comparator;
import io.lantu.lexicon.Unit;
import io.lantu.lexicon.Units;
import io.lantu.text.Span;
import java.math.BigDecimal;
import java.util.List;
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

  /** The same number as one of the two ends of a range. */
  PrintedQuantity rangeEnd(boolean lower) {
    Comparator bound = lower ? Comparator.AT_LEAST : Comparator.AT_MOST;
    return new PrintedQuantity(span, core, bound, value, unit, known, power, NumberForm.RANGE);
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

  /** In 达到A、B以上 the bound at the end holds for all, in 突破A和B the one at the start. */
  static List<PrintedQuantity> sharingBound(List<PrintedQuantity> group) {
    Comparator last = group.get(group.size() - 1).comparator();
    boolean others =
        group.subList(0, group.size() - 1).stream()
            .allMatch(q -> q.comparator() == Comparator.EQUAL);
    PrintedQuantity first = group.get(0);
    boolean verb = first.core().begin() - first.span().begin() > 1;
    if (verb && group.stream().skip(1).allMatch(q -> q.comparator() == Comparator.EQUAL)) {
      return group.stream().map(q -> q.comparing(first.comparator())).toList();
    }
    return others ? group.stream().map(q -> q.comparing(last)).toList() : group;
  }
}
