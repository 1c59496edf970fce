package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.document.Report;
import io.lantu.evaluate.AnnotationFile;
import io.lantu.evaluate.Scorer;
import io.lantu.evaluate.Scores;
import io.lantu.evaluate.SystemAnnotations;
import io.lantu.link.LinkedReport;
import io.lantu.link.ReportId;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import io.lantu.rdf.Iris;
import io.lantu.rdf.MentionJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real reports, where they are at hand: offsets, names, quality by group, shapes. */
class SharedReportsTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Extraction EXTRACTION = new Extraction();

  @TempDir Path folder;

  @BeforeEach
  void sharedIsHere() {
    assumeTrue(Files.isDirectory(SHARED), "../shared is not here");
  }

  @Test
  void everyMentionIsASliceOfTheRawText() throws IOException {
    MentionJson json = new MentionJson(new Iris(Iris.DEFAULT_BASE));
    int mentions = 0;
    for (Path text : texts("reports", "corpus")) {
      LinkedReport linked = linked(text);
      int[] raw = linked.report().text().source().raw().codePoints().toArray();
      for (String line : json.lines(linked)) {
        JsonObject mention = JSON.parse(line);
        int begin = mention.get("begin").getAsNumber().value().intValue();
        int end = mention.get("end").getAsNumber().value().intValue();
        assertThat(new String(raw, begin, end - begin))
            .isEqualTo(mention.get("text").getAsString().value());
        mentions++;
      }
    }
    assertThat(mentions).isGreaterThan(5000);
  }

  @Test
  void namesOfEnterprisesIndustriesAndDivisionsStandInTheCleanText() throws IOException {
    int all = 0;
    int standing = 0;
    for (Path text : texts("reports", "corpus")) {
      Report report = linked(text).report();
      for (Mention mention : linked(text).mentions()) {
        if (!(mention instanceof ProjectMention)) {
          all++;
          standing += report.text().slice(mention.span()).contains(mention.name()) ? 1 : 0;
        }
      }
    }
    assertThat(all).isGreaterThan(3000);
    assertThat(standing).isGreaterThanOrEqualTo((int) (all * 0.95));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports", "corpus"})
  void extractionIsAboveTheFloor(String group) throws IOException {
    List<Scores> scores = new ArrayList<>();
    for (Path text : texts(group)) {
      Path gold =
          SHARED.resolve("gold").resolve(text.getFileName().toString().replace(".txt", ".tsv"));
      if (Files.exists(gold)) {
        scores.add(
            new Scorer(false).score(AnnotationFile.read(gold), SystemAnnotations.of(linked(text))));
      }
    }
    assertThat(scores).hasSizeGreaterThan(3);
    assertThat(Scores.sum(scores).macroF1()).isGreaterThanOrEqualTo(0.80);
  }

  @Test
  void theFiveReportsConformToTheShapes() {
    Path store = folder.resolve("five");
    CommandRun build = CommandRun.of("build", "--store", store, SHARED.resolve("reports"));
    assertThat(build.exitCode()).as(build.err()).isZero();
    CommandRun run = CommandRun.of("validate", "--store", store);
    assertThat(run.out()).isEqualTo("the store conforms to the shapes" + System.lineSeparator());
  }

  private static LinkedReport linked(Path text) {
    Reading reading = EXTRACTION.read(text, Hints.none());
    assertThat(reading).as(text.toString()).isInstanceOf(Reading.Read.class);
    Report report = ((Reading.Read) reading).report();
    return EXTRACTION.understand(ReportId.plain(report), report);
  }

  private static List<Path> texts(String... groups) throws IOException {
    List<Path> texts = new ArrayList<>();
    for (String group : groups) {
      try (Stream<Path> files = Files.list(SHARED.resolve(group))) {
        files.sorted().forEach(texts::add);
      }
    }
    return texts;
  }
}
