package io.lantu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/corpus/name-keys.tsv", delimiter = '\t', quoteCharacter = '\0')
  void keys(EntityKind kind, String name, String key) {
    assertThat(NameKey.of(kind, name)).isEqualTo(key);
    assertThat(NameKey.of(kind, key)).as("the key of a key is itself").isEqualTo(key);
  }

  @Test
  void isNeverEmpty() {
    for (EntityKind kind : EntityKind.values()) {
      for (String name : new String[] {"项目", "公司", "产业", "“”", "·", "建设项目"}) {
        assertThat(NameKey.of(kind, name)).isNotEmpty();
      }
    }
  }

  @Test
  void doesNotFollowTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(NameKey.of(EntityKind.PROJECT, "MINI云台")).isEqualTo("mini云台");
    } finally {
      Locale.setDefault(before);
    }
  }
}
