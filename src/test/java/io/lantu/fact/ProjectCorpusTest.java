package io.lantu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.Report;
import io.lantu.hanlp.HanlpSegmenter;
import io.lantu.lexicon.Divisions;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.Mention;
import io.lantu.mention.Sentences;
import io.lantu.mention.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of sentences with their undertakings and enterprises are the specification. */
class ProjectCorpusTest {
  private static final Tagger TAGGER = Tagger.standard(new HanlpSegmenter(), Divisions.load());
  private static final ProjectClaimReader CLAIMS = new ProjectClaimReader();

  static Stream<String[]> rows(String table) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/corpus", table)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", -1));
  }

  static Stream<String[]> projects() throws IOException {
    return rows("projects.tsv");
  }

  static Stream<String[]> enterprises() throws IOException {
    return rows("enterprises.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void projects(String words, String expected) {
    Report report = Sentences.report(words);
    List<Mention> mentions = TAGGER.tag(report);
    assertThat(CLAIMS.read(report, mentions))
        .extracting(claim -> claim.project().name() + "=" + claim.milestone().token())
        .containsExactlyInAnyOrder(parts(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void enterprises(String words, String expected) {
    assertThat(TAGGER.tag(Sentences.report(words)))
        .filteredOn(EnterpriseMention.class::isInstance)
        .extracting(Mention::name)
        .containsExactlyInAnyOrder(parts(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "推进海拓负极材料、云鼎光伏组件等项目建设。, 海拓负极材料=海拓|云鼎光伏组件=云鼎",
    "与华为合作建设云岭智算中心。, 云岭智算中心=华为",
    "加快云岭水库建设，华为销售额增长6%。, 云岭水库="
  })
  void ties(String words, String expected) {
    Report report = Sentences.report(words);
    assertThat(CLAIMS.read(report, TAGGER.tag(report)))
        .extracting(
            claim ->
                claim.project().name()
                    + "="
                    + String.join(
                        "+", claim.enterprises().stream().map(EnterpriseMention::name).toList()))
        .containsExactlyInAnyOrder(parts(expected));
  }

  private static String[] parts(String cell) {
    return cell.isEmpty() ? new String[0] : cell.split("\\|");
  }
}
