package io.lantu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureTableTest {
  private static final int MANY = 100_000;

  @Test
  void keepsEveryRowWhileItGrows() {
    FeatureTable table = new FeatureTable();
    for (int i = 0; i < MANY; i++) {
      assertThat(table.add(FeatureTable.key("t" + i % 9, "值" + i))).isEqualTo(i);
      assertThat(table.add(FeatureTable.key("t" + i % 9, "值" + i))).isEqualTo(i);
    }
    assertThat(table.size()).isEqualTo(MANY);
    for (int i = 0; i < MANY; i++) {
      assertThat(table.find(FeatureTable.key("t" + i % 9, "值" + i))).isEqualTo(i);
      assertThat(table.find(FeatureTable.key("u" + i % 9, "值" + i))).isEqualTo(-1);
    }
  }

  @Test
  void anEmptyTableKnowsNothing() {
    assertThat(new FeatureTable().find(FeatureTable.key("t", "值"))).isEqualTo(-1);
    assertThat(new FeatureTable().find(0)).isEqualTo(-1);
  }

  @Test
  void zeroIsAKeyLikeAnyOther() {
    FeatureTable table = new FeatureTable();
    table.add(5);
    assertThat(table.add(0)).isEqualTo(1);
    assertThat(table.find(0)).isEqualTo(1);
  }

  @Test
  void aNameHasTheKeyOfItsParts() {
    for (String template : new String[] {"", "c0", "字[-1,2]"}) {
      for (String value : new String[] {"", "=", "水库", "a=b", "\ud840\udc00"}) {
        assertThat(FeatureTable.key(FeatureTable.name(template, value)))
            .isEqualTo(FeatureTable.key(template, value));
        assertThat(FeatureTable.key(template, new StringBuilder(value)))
            .isEqualTo(FeatureTable.key(template, value));
      }
    }
  }
}
