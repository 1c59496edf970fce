package io.lantu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.Tense;
import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Units;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeReaderTest {
  private static final MeasurementReader READER =
      new MeasurementReader(
          Divisions.load(), Units.load(), Indicators.load(), RuleConfidence.unknown());

  /** Place of the report, what it calls the whole, whose number it is. */
  @ParameterizedTest(name = "{1} in a report of {0}")
  @CsvSource({
    // a county-level city is a city itself
    "320583, 全市, 320583",
    "320583, 我市, 320583",
    "320583, 全省, 320000",
    // its prefecture's other counties mean the prefecture
    "140121, 全市, 140100",
    "140121, 全县, 140121",
    "140121, 全省, 140000",
    "140105, 全区, 140105",
    "140105, 全市, 140100",
    "140100, 全市, 140100",
    "140100, 全县, 140100",
    // districts of a municipality
    "110105, 全市, 110000",
    "110105, 全区, 110105",
    "500000, 全市, 500000",
    // autonomous regions are called by their last word too
    "150000, 全区, 150000",
    "450100, 全区, 450000",
    "450102, 全区, 450102",
    "540121, 全区, 540000",
    "542522, 全区, 540000",
    // autonomous prefectures, leagues, banners
    "422801, 全州, 422800",
    "422801, 全市, 422801",
    "422822, 全州, 422800",
    "440100, 全州, 440100",
    "152501, 全盟, 152500",
    "150221, 全旗, 150221",
    "150221, 全市, 150200",
    // no such division: the place's own
    "422822, 全市, 422822",
  })
  void theWholeIsThePlaceOrTheNearestAboveOfThatKind(String place, String whole, String scope) {
    assertThat(scopes(place, whole + "地区生产总值增长6%。")).containsExactly(scope);
  }

  @ParameterizedTest(name = "{1} in a report of {0}")
  @CsvSource({
    "320583, 市本级一般公共预算收入完成50亿元, 320583",
    "140121, 市本级一般公共预算收入完成50亿元, 140100",
    "140121, 县本级一般公共预算收入完成5亿元, 140121",
    "110105, 区本级一般公共预算收入完成50亿元, 110105",
  })
  void anOwnLevelIsThatOfTheNearestOfItsKind(String place, String words, String holder) {
    assertThat(scopes(place, words + "。")).containsExactly(holder);
  }

  private static List<String> scopes(String place, String text) {
    return READER
        .read(new InventedSection(place, 2024, Tense.REVIEW, "").report(text), List.of(), List.of())
        .stream()
        .map(MeasurementCorpusTest::measurement)
        .map(m -> m.scope().division().code())
        .toList();
  }
}
