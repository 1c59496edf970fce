package io.lantu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.Report;
import io.lantu.hanlp.HanlpSegmenter;
import io.lantu.learn.ModelFile;
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
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of sentences with their undertakings and enterprises are the specification. */
class ProjectCorpusTest {
  private static final Tagger TAGGER = Tagger.standard(new HanlpSegmenter(), Divisions.load());
  private static final ProjectClaimReader CLAIMS =
      new ProjectClaimReader(
          Divisions.load(), io.lantu.lexicon.Units.load(), new EnterpriseTies(ModelFile.shipped()));

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

  static Stream<String[]> ties() throws IOException {
    return rows("project-ties.tsv");
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource
  void ties(String words, String project, String expected) {
    Report report = Sentences.report(words);
    assertThat(CLAIMS.read(report, TAGGER.tag(report)))
        .filteredOn(claim -> claim.project().name().equals(project))
        .singleElement()
        .extracting(claim -> claim.enterprises().stream().map(Mention::name).toList())
        .isEqualTo(List.of(parts(expected)));
  }

  private static String[] parts(String cell) {
    return cell.isEmpty() ? new String[0] : cell.split("\\|");
  }
}
