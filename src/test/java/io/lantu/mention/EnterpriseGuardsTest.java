package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseGuardsTest {
  private static final EnterpriseGuards GUARDS =
      new EnterpriseGuards(WordLists.load("enterprise-words.tsv"));

  @ParameterizedTest
  @ValueSource(strings = {"上市公司", "云计算公司", "龙头企业", "高端", "第三代半导体", "国有资本投资公司"})
  void wordsThatOnlyTellOfKindsNameNoCompany(String words) {
    assertThat(GUARDS.against(words, 0, words.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"云岭水务集团", "青骊科技", "云岭煤矿", "海拓", "京东方"})
  void oneWordOfItsOwnMakesAName(String words) {
    assertThat(GUARDS.against(words, 0, words.length())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "青骊, 青骊路北延, true",
    "青骊, 青骊大街改造, true",
    "青骊, 青骊村旅游公路, true",
    "青骊, 青骊镇污水处理厂, true",
    "青骊, 青骊路由器扩产, false",
    "青骊, 青骊村镇银行, false",
    "青骊, 青骊负极材料, false"
  })
  void whatOpensTheNameOfAStreetOrVillageIsNoCompany(String name, String words, boolean against) {
    assertThat(GUARDS.against(words, 0, name.length())).isEqualTo(against);
  }
}
