package io.lantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.Indicator.Direction;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {
  private final Indicators indicators = Indicators.load();
  private final Units units = Units.load();

  @ParameterizedTest
  @CsvSource({
    "地区生产总值, gdp",
    "GDP, gdp",
    "ＧＤＰ, gdp",
    "社零总额, retail-sales",
    "规上工业增加值, industrial-value-added-above-size",
    "CPI, consumer-price-rise",
    "PM2.5浓度, pm25",
    "专精特新“小巨人”企业, little-giants",
    "专精特新小巨人企业, little-giants",
    "高新技术企业, high-tech-enterprises",
    "新增高新技术企业, new-high-tech-enterprises"
  })
  void knowsLabelsAndSynonyms(String name, String id) {
    assertThat(indicators.named(name)).map(Indicator::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "全省地区生产总值, gdp",
    "我市一般公共预算收入, budget-revenue",
    "全市的规模以上工业增加值增速, industrial-value-added-above-size",
    "完成固定资产投资, fixed-asset-investment",
    "实现进出口总额, imports-exports",
    "国家级绿色工厂, national-green-factories",
    "长沙市旅客吞吐量, passenger-throughput",
    "全社会用电量, electricity-use"
  })
  void findsTheNearest(String phrase, String id) {
    assertThat(indicators.nearest(phrase)).map(Indicator::id).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"制造业民间投资", "人均粮食产量", "新增产业园区", "宏观经济指标", "沿黄九县固定资产投资", "增速", "全市", ""})
  void ratherNothingThanAWrongOne(String phrase) {
    assertThat(indicators.nearest(phrase)).isEmpty();
  }

  @Test
  void everyIndicatorHasAGroupAndACanonicalUnit() {
    assertThat(indicators.all()).hasSizeGreaterThan(160);
    for (Indicator indicator : indicators.all()) {
      assertThat(indicator.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(indicator.english()).isNotBlank();
      if (indicator.broader().isPresent()) {
        assertThat(indicator.broader().flatMap(indicators::byId)).isPresent();
        assertThat(units.byId(indicator.canonicalUnit()))
            .map(Unit::canonical)
            .contains(indicator.canonicalUnit());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "地区生产总值, MORE",
    "城镇化率, MORE",
    "清偿拖欠企业账款, MORE",
    "登记失业率, LESS",
    "能耗强度, LESS",
    "PM2.5, LESS",
    "城乡居民收入比, LESS",
    "一般性支出, LESS",
    "CPI, NEITHER",
    "常住人口, NEITHER",
    "粗钢产量, NEITHER"
  })
  void knowsWhichSideIsBetter(String name, Direction direction) {
    assertThat(indicators.named(name).flatMap(Indicator::direction)).contains(direction);
  }

  @Test
  void everyIndicatorHasADirectionAndNoGroupHas() {
    assertThat(indicators.all())
        .allMatch(
            indicator -> indicator.direction().isPresent() == indicator.broader().isPresent());
  }

  /** Else a wording of one's name would mean the other. */
  @Test
  void indicatorsOfOneFormDifferInUnit() {
    IndicatorWording wording = new IndicatorWording(Divisions.load());
    IndicatorUnits fit = new IndicatorUnits(units);
    Map<String, Set<Indicator>> byForm = new TreeMap<>();
    for (Indicator indicator : indicators.all()) {
      if (indicator.broader().isPresent()) {
        Stream.concat(Stream.of(indicator.label()), indicator.synonyms().stream())
            .forEach(
                name ->
                    byForm
                        .computeIfAbsent(wording.form(name), form -> new LinkedHashSet<>())
                        .add(indicator));
      }
    }
    assertThat(byForm).hasSizeGreaterThan(2000);
    assertThat(byForm.values())
        .allSatisfy(
            same ->
                assertThat(same)
                    .allSatisfy(
                        a ->
                            assertThat(same)
                                .filteredOn(b -> a != b)
                                .noneMatch(
                                    b ->
                                        fit.fits(a, units.byId(b.canonicalUnit()), false)
                                            && fit.fits(b, units.byId(a.canonicalUnit()), false))));
  }

  @Test
  void namesAreNormal() {
    for (Indicator indicator : indicators.all()) {
      assertThat(indicator.label()).matches(IndicatorsTest::normal);
      assertThat(indicator.synonyms())
          .doesNotHaveDuplicates()
          .doesNotContain(indicator.label())
          .allMatch(IndicatorsTest::normal);
    }
  }

  private static boolean normal(String name) {
    return Normalizer.isNormalized(name, Normalizer.Form.NFKC) && !name.contains(" ");
  }
}
