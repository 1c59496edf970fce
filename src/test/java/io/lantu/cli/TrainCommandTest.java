package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.learn.ModelFile;
import io.lantu.link.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  private static final String[] TEXTS = {"qingxu-2022.txt", "yangquan-2022.txt", "datong-2023.txt"};

  @TempDir Path folder;

  @Test
  void theSameTextsGiveTheSameBytes() throws IOException {
    Path first = train(List.of());
    byte[] bytes = Files.readAllBytes(first);
    assertThat(Files.readAllBytes(train(List.of()))).isEqualTo(bytes);
  }

  @Test
  void whatIsWrittenIsAModelToExtractBy() throws IOException {
    Extraction extraction = new Extraction(ModelFile.read(train(List.of())));
    Reading reading = extraction.read(Samples.text("yangquan-2022.txt"), Hints.none());
    var report = ((Reading.Read) reading).report();
    assertThat(extraction.understand(ReportId.plain(report), report).mentions()).isNotEmpty();
  }

  @Test
  void aFolderIsLearnedFromAsWell() throws IOException {
    byte[] without = Files.readAllBytes(train(List.of()));
    Path also = Files.createDirectory(folder.resolve("also"));
    Files.copy(Samples.text("taiyuan-2021.txt"), also.resolve("taiyuan-2021.txt"));
    Files.copy(Samples.annotations("taiyuan-2021.txt"), also.resolve("taiyuan-2021.tsv"));
    Path with = train(List.of("--learn-also", also));
    assertThat(Files.readAllBytes(with)).isNotEqualTo(without);
  }

  @Test
  void aTextThatIsNoReportIsToldAndTheRestIsLearnedFrom() {
    Path gold = Samples.annotations("qingxu-2022.txt");
    CommandRun run =
        CommandRun.of(
            Samples.command(
                List.of(
                    "train",
                    "-o",
                    folder.resolve("model.tsv"),
                    Path.of("src/test/resources/genres/recipe.txt"),
                    gold),
                TEXTS));
    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(run.err()).contains("error: ", "recipe.txt", "learned from 3 texts");
  }

  @Test
  void nothingToLearnFromWritesNothing() {
    Path model = folder.resolve("model.tsv");
    CommandRun run =
        CommandRun.of(
            "train",
            "-o",
            model,
            Path.of("src/test/resources/genres/recipe.txt"),
            Samples.annotations("qingxu-2022.txt"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(model).doesNotExist();
  }

  @Test
  void aModelThatCannotBeWrittenIsToldInALine() {
    Path model = folder.resolve("no/such/folder/model.tsv");
    CommandRun run =
        CommandRun.of(Samples.command(List.of("train", "-o", model), "qingxu-2022.txt"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(run.err()).contains("error: " + model + ": cannot be written");
  }

  private Path train(List<?> options) {
    Path model = folder.resolve("model.tsv");
    List<Object> words = new java.util.ArrayList<>(List.of("train", "-o", model));
    words.addAll(options);
    CommandRun run = CommandRun.of(Samples.command(words, TEXTS));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    return model;
  }
}
