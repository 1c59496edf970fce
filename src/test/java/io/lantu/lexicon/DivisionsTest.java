package io.lantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.Division.Level;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionsTest {
  private final Divisions divisions = Divisions.load();

  @ParameterizedTest
  @CsvSource({"PROVINCE, 34", "CITY, 333", "COUNTY, 2846"})
  void hasAsManyAsTheMinistryCounts(Level level, int count) {
    assertThat(divisions.all()).filteredOn(each -> each.level() == level).hasSize(count);
  }

  /** The kinds of county-level division at the end of 2024. */
  @ParameterizedTest
  @CsvSource({
    ".*区(?<!特区|神农架林区), 977",
    ".*市, 397",
    ".*(?<!自治)县, 1301",
    ".*自治县, 117",
    ".*(?<!自治)旗, 49",
    ".*自治旗, 3",
    ".*特区, 1",
    "神农架林区, 1"
  })
  void hasTheCountiesOfEachKind(String name, int count) {
    assertThat(divisions.all())
        .filteredOn(each -> each.level() == Level.COUNTY && each.name().matches(name))
        .hasSize(count);
  }

  @Test
  void codesAreInOrderAndSixDigits() {
    assertThat(divisions.all())
        .extracting(Division::code)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("\\d{6}"));
  }

  @Test
  void everyPathLeadsToAProvince() {
    for (Division division : divisions.all()) {
      List<Division> ancestors = divisions.ancestors(division);
      Division top = ancestors.isEmpty() ? division : ancestors.get(ancestors.size() - 1);
      assertThat(top.level()).isEqualTo(Level.PROVINCE);
      assertThat(top.code()).startsWith(division.code().substring(0, 2));
      assertThat(ancestors).allMatch(above -> above.level().compareTo(division.level()) < 0);
    }
  }

  @Test
  void namesAreLongerThanACharacter() {
    assertThat(divisions.names()).allMatch(name -> name.matches("\\p{IsHan}{2,}"));
  }

  @ParameterizedTest
  @CsvSource({
    "太原, 140100",
    "清徐, 140121",
    "内蒙古, 150000",
    "新疆, 650000",
    "恩施州, 422800",
    "阿坝, 513200",
    "积石山, 622927",
    "锡林郭勒, 152500",
    "达茂旗, 150223",
    "襄樊市, 420600",
    "崇文, 110101",
    "江干区, 330114",
    "神农架, 429021",
    "万柏林, 140109",
    "浦东, 310115",
    "临平, 330113",
    "钱塘区, 330114",
    "上城区, 330102",
    "西沙区, 460301",
    "白杨市, 659012",
    "公主岭, 220184",
    "米林市, 540481",
    "和康县, 653229"
  })
  void knows(String name, String code) {
    assertThat(divisions.named(name)).extracting(Division::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"合作", "资源", "新建", "矿", "市辖区", "下城", "海南区公司", ""})
  void doesNotKnow(String name) {
    assertThat(divisions.named(name)).isEmpty();
  }

  @Test
  void aNameMayStandForSeveral() {
    assertThat(divisions.named("长沙")).extracting(Division::name).containsExactly("长沙市", "长沙县");
    assertThat(divisions.named("朝阳区")).hasSize(2);
    assertThat(divisions.named("海南")).extracting(Division::name).containsExactly("海南省");
    assertThat(divisions.named("城区")).extracting(Division::code).contains("140302", "140502");
  }

  @Test
  void aFormerNameOrCodeMeansWhatItBecame() {
    assertThat(divisions.former()).hasSizeGreaterThan(500);
    assertThat(divisions.named("江干区")).extracting(Division::name).containsExactly("上城区", "钱塘区");
    assertThat(divisions.coded("110103")).extracting(Division::name).containsExactly("东城区");
    assertThat(divisions.coded("500110")).extracting(Division::name).containsExactly("綦江区");
    assertThat(divisions.coded("999999")).isEmpty();
    for (FormerDivision former : divisions.former()) {
      assertThat(divisions.successors(former)).isNotEmpty();
      assertThat(former.until()).isBetween(2002, 2024);
      assertThat(divisions.byCode(former.code()).map(Division::name))
          .isNotEqualTo(Optional.of(former.name()));
    }
  }

  /** 巢湖市 is a county-level city now, and was a prefecture that three others shared out. */
  @Test
  void aNameThatIsBorneAgainMeansItsBearerUnlessTheTextIsOld() {
    assertThat(divisions.named("巢湖市")).extracting(Division::code).containsExactly("340181");
    assertThat(divisions.named("巢湖市", 2012)).extracting(Division::code).containsExactly("340181");
    assertThat(divisions.named("巢湖市", 2010))
        .extracting(Division::code)
        .containsExactly("340181", "340100", "340200", "340500");
  }

  @Test
  void districtsOfAMunicipalityBelongToIt() {
    Division district = divisions.byCode("500112").orElseThrow();
    assertThat(divisions.parent(district)).map(Division::name).contains("重庆市");
    assertThat(divisions.byCode("419001").flatMap(divisions::parent))
        .map(Division::name)
        .contains("河南省");
  }

  @Test
  void withinIsReflexiveAndDownward() {
    Division county = divisions.byCode("140121").orElseThrow();
    Division city = divisions.byCode("140100").orElseThrow();
    Division province = divisions.byCode("140000").orElseThrow();
    Division other = divisions.byCode("140300").orElseThrow();
    assertThat(divisions.within(county, county)).isTrue();
    assertThat(divisions.within(county, city)).isTrue();
    assertThat(divisions.within(county, province)).isTrue();
    assertThat(divisions.within(city, county)).isFalse();
    assertThat(divisions.within(county, other)).isFalse();
    assertThat(divisions.ancestors(county)).containsExactly(city, province);
  }
}
