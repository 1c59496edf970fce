package io.lantu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.Corpus;
import io.lantu.document.Report;
import io.lantu.hanlp.HanlpSegmenter;
import io.lantu.learn.ModelFile;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Units;
import io.lantu.mention.Mention;
import io.lantu.mention.Proposals;
import io.lantu.mention.Sentences;
import io.lantu.mention.Tagger;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of sentences with their undertakings are the specification of milestones, whatever a
 * model makes of the names; which enterprises are tied to an undertaking is learned.
 */
class ProjectCorpusTest {
  private static final double SHARE = 0.9;
  private static final ProjectClaimReader CLAIMS =
      new ProjectClaimReader(
          Divisions.load(), Units.load(), new EnterpriseTies(ModelFile.shipped()));

  static List<String[]> milestones() {
    return Corpus.rows("projects.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void milestones(String words, String expected) {
    List<String> told = Corpus.names(expected);
    Report report = Sentences.report(words);
    List<String> names = told.stream().map(t -> t.split("=")[0]).toList();
    assertThat(CLAIMS.read(report, new Proposals(report).mentions(names, Set.of())))
        .extracting(claim -> claim.project().name() + "=" + claim.milestone().token())
        .containsExactlyInAnyOrderElementsOf(told);
  }

  /** With the names that the table speaks of, so that the finding of names has no part in it. */
  @Test
  void tiesOfKnownNames() {
    Corpus.mostRows(
        "project-ties.tsv",
        SHARE,
        row -> Corpus.names(row[2]),
        row -> {
          Report report = Sentences.report(row[0]);
          return tied(report, new Proposals(report).mentions(projects(row[0]), ENTERPRISES), row);
        });
  }

  @Test
  void tiesOfFoundNames() {
    Tagger tagger = Tagger.standard(new HanlpSegmenter(), Divisions.load());
    Corpus.mostRows(
        "project-ties.tsv",
        SHARE,
        row -> Corpus.names(row[2]),
        row -> {
          Report report = Sentences.report(row[0]);
          return tied(report, tagger.tag(report), row);
        });
  }

  private static final Set<String> ENTERPRISES = Set.of("青石集团", "海拓", "云鼎", "华为");

  private static Collection<String> projects(String words) {
    return Corpus.rows("project-ties.tsv").stream()
        .filter(row -> row[0].equals(words))
        .map(row -> row[1])
        .toList();
  }

  private static List<String> tied(Report report, List<Mention> mentions, String[] row) {
    return CLAIMS.read(report, mentions).stream()
        .filter(claim -> claim.project().name().equals(row[1]))
        .findFirst()
        .map(claim -> claim.enterprises().stream().map(Mention::name).toList())
        .orElse(List.of("no such undertaking"));
  }
}
