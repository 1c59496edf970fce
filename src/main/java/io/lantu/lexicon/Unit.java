package io.lantu.lexicon;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit of measurement or counting.
 *
 * @param id ASCII
 * @param symbols as printed, without multipliers such as 万
 * @param canonical id of the unit that its values are converted to
 * @param factor exact factor to the canonical unit
 * @param quantityKind what it measures, in Chinese: 长度, 货币, 计数
 */
public record Unit(
    String id,
    List<String> symbols,
    String canonical,
    BigDecimal factor,
    String label,
    String english,
    String quantityKind) {
  public Unit {
    symbols = List.copyOf(symbols);
  }
}
