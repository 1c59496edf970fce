package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code eval --cross-validate} on the samples. */
class CrossValidateTest {
  private static final String[] TEXTS = {
    "taiyuan-2021.txt", "qingxu-2022.txt", "yangquan-2022.txt", "datong-2023.txt"
  };

  @TempDir Path folder;

  @Test
  void scoresEveryTextByAModelThatHasNotSeenIt() throws IOException {
    Path page = folder.resolve("page.md");
    Path notes = Files.writeString(folder.resolve("notes.tsv"), "text\tMade by a test.\n");
    CommandRun run = run("--cross-validate", "--folds", "3", "--page", page, "--notes", notes);
    assertThat(run.exitCode()).as(run.err()).isZero();
    // Qingxu lies in Taiyuan: neither learns from the other, nor shares a fold.
    assertThat(run.err())
        .contains("learning from 2 reports to read qingxu-2022.tsv")
        .containsPattern("learning from [12] reports to read .*taiyuan-2021.tsv");
    assertThat(Files.readString(page)).contains("Made by a test.", "macro F1");
    assertThat(JSON.parse(run.out()).keys()).contains("strict", "lenient");
    assertThat(run("--cross-validate", "--folds", "3").out()).isEqualTo(run.out());
  }

  @Test
  void whatIsLearnedFromAsWellIsNotScored() throws IOException {
    Path also = Files.createDirectory(folder.resolve("also"));
    Files.copy(Samples.text("yangquan-2023.txt"), also.resolve("yangquan-2023.txt"));
    Files.copy(Samples.annotations("yangquan-2023.txt"), also.resolve("yangquan-2023.tsv"));
    Path misses = folder.resolve("misses.tsv");
    CommandRun run = run("--cross-validate", "--learn-also", also, "--misses", misses);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("learning from 3 reports to read yangquan-2022.tsv")
        .contains("learning from 4 reports to read datong-2023.tsv");
    assertThat(Files.readString(misses)).contains("yangquan-2022").doesNotContain("yangquan-2023");
  }

  @Test
  void anUnscoredTextIsLearnedFromUnlessItIsOfThePlaceThatIsRead() throws IOException {
    Path misses = folder.resolve("misses.tsv");
    CommandRun run =
        run(
            "--cross-validate",
            "--unscored",
            Samples.text("yangquan-2023.txt"),
            Samples.annotations("yangquan-2023.txt"),
            "--misses",
            misses);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("learning from 3 reports to read yangquan-2022.tsv")
        .contains("learning from 4 reports to read datong-2023.tsv");
    assertThat(Files.readString(misses)).contains("yangquan-2022").doesNotContain("yangquan-2023");
  }

  @Test
  void whatMakesNoSenseIsToldBeforeAnythingIsTrained() {
    usage("--learn-also goes with --cross-validate", "--learn-also", folder);
    usage("--unscored goes with --cross-validate", "--unscored", folder, folder);
    usage("--notes goes with --page", "--notes", folder.resolve("notes.tsv"));
    usage("--folds 1: needs two or more", "--cross-validate", "--folds", "1");
    Path nowhere = folder.resolve("nowhere.tsv");
    usage(nowhere + ": cannot be read", "--page", folder.resolve("p.md"), "--notes", nowhere);
  }

  private static void usage(String message, Object... options) {
    CommandRun run = run(options);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("error: " + message).doesNotContain("learning");
    assertThat(run.out()).isEmpty();
  }

  private static CommandRun run(Object... options) {
    List<Object> words = new java.util.ArrayList<>(List.of("eval", "--format", "json"));
    words.addAll(List.of(options));
    return CommandRun.of(Samples.command(words, TEXTS));
  }
}
