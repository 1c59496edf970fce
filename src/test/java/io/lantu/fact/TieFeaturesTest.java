package io.lantu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.Report;
import io.lantu.document.Tense;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import io.lantu.mention.Proposals;
import io.lantu.mention.Sentences;
import io.lantu.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of an enterprise and a project, whatever a model makes of it. */
class TieFeaturesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "与青石集团合作的滨湖数据中心开工建设。, before word=与",
    "与青石集团合作的滨湖数据中心开工建设。, before has=shared",
    "与青石集团合作的滨湖数据中心开工建设。, where=before enterprises=1",
    "推动青石集团投资建设的滨湖数据中心建成投产。, before has=builds",
    "支持青石集团做大做强，加快建设滨湖数据中心。, before has=clause",
    "支持青石集团做大做强，加快建设滨湖数据中心。, before word=支持 clause=true",
    "加快滨湖数据中心建设，青石集团销售额增长6%。, where=behind",
    "加快滨湖数据中心建设，青石集团销售额增长6%。, behind has=clause"
  })
  void tellWhereTheEnterpriseStandsAndWhatIsBetween(String words, String feature) {
    assertThat(features(words, "滨湖数据中心", "青石集团")).contains(feature);
  }

  @Test
  void tellOfEnterprisesInNames() {
    String words = "推进海拓负极材料、云鼎光伏组件等项目建设。";
    assertThat(features(words, "海拓负极材料", "海拓"))
        .contains("where=in-begin", "where=in-begin own=false", "where=in-begin taken=false")
        .noneMatch(f -> f.contains("word="));
    assertThat(features(words, "海拓负极材料", "云鼎"))
        .contains("where=behind own=true", "where=behind taken=true", "behind gap=、");
  }

  @Test
  void areOfTheSameSentenceOnly() {
    Report report = new InventedSection("140300", 2024, Tense.PLAN, "").report("支持青石集团。加快云岭水库建设。");
    Mention enterprise = new EnterpriseMention(0, new Span(2, 6), "青石集团", "invented", 1);
    ProjectMention project = new ProjectMention(1, new Span(9, 13), "云岭水库", "invented", 1);
    assertThat(EnterpriseTies.pairs(project, report, List.of(enterprise, project))).isEmpty();
  }

  private static List<String> features(String words, String project, String enterprise) {
    Report report = Sentences.report(words);
    List<Mention> mentions =
        new Proposals(report)
            .mentions(Set.of("滨湖数据中心", "海拓负极材料", "云鼎光伏组件"), Set.of("青石集团", "海拓", "云鼎"));
    ProjectMention named =
        mentions.stream()
            .filter(m -> m instanceof ProjectMention && m.name().equals(project))
            .map(ProjectMention.class::cast)
            .findFirst()
            .orElseThrow();
    return EnterpriseTies.pairs(named, report, mentions).stream()
        .filter(pair -> pair.enterprise().name().equals(enterprise))
        .findFirst()
        .orElseThrow()
        .features();
  }
}
