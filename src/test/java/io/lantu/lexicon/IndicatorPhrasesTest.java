package io.lantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Phrases as reports word them, with the unit of their number, and the indicator that they mean.
 */
class IndicatorPhrasesTest {
  private final Indicators indicators = Indicators.load();
  private final Units units = Units.load();
  private final IndicatorUnits fit = new IndicatorUnits(units);

  @ParameterizedTest
  @CsvFileSource(
      resources = "/corpus/indicator-phrases.tsv",
      delimiter = '\t',
      quoteCharacter = '\0')
  void means(String phrase, String kind, String printed, String id) {
    Optional<Unit> unit =
        Optional.ofNullable(printed)
            .map(symbol -> units.canonicalUnit(units.symbol(symbol).orElseThrow()));
    assertThat(
            indicators
                .nearest(phrase, i -> fit.fits(i, unit, kind.equals("change")))
                .map(Indicator::id)
                .orElse("-"))
        .isEqualTo(id);
  }
}
