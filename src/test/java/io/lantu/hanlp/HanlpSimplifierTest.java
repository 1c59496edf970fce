package io.lantu.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.text.Simplifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HanlpSimplifierTest {
  private final Simplifier simplifier = new HanlpSimplifier();

  @ParameterizedTest
  @CsvFileSource(resources = "/corpus/simplify.tsv", delimiter = '\t', quoteCharacter = '`')
  void corpus(String text, String simplified) {
    assertThat(simplifier.simplify(text)).isEqualTo(simplified).hasSameSizeAs(text);
  }

  @Test
  void simplifiedDivisionNamesStayAsTheyAre() {
    for (Division division : Divisions.load().all()) {
      assertThat(simplifier.simplify(division.name())).isEqualTo(division.name());
    }
  }

  @Test
  void traditionalDivisionNamesComeBack() {
    List<String> wrong =
        Divisions.load().all().stream()
            .map(Division::name)
            .filter(name -> !simplifier.simplify(traditional(name)).contains("在" + name + "实施"))
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static String traditional(String name) {
    return "我們將在" + HanLP.convertToTraditionalChinese(name) + "實施經濟發展項目";
  }

  @Test
  void lengthStaysForEveryCharacter() {
    StringBuilder all = new StringBuilder("經濟發展");
    for (int c = 0x3400; c < 0xFB00; c++) {
      all.appendCodePoint(Character.isSurrogate((char) c) ? 0x20BB7 : c);
    }
    assertThat(simplifier.simplify(all.toString())).hasSameSizeAs(all);
  }
}
