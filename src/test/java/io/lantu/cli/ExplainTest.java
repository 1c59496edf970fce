package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code lantu explain} prints, by a model made by hand, so that training another changes
 * nothing here; {@code -Dgolden.write=true} writes the expected texts anew.
 */
class ExplainTest {
  private static final Path FIXTURES = Path.of("src/test/resources/explain");
  private static final Path REPORT = FIXTURES.resolve("report.txt");
  private static final Path MODEL = FIXTURES.resolve("model.tsv");
  private static final Path SAMPLE = Path.of("samples/taiyuan-2021.txt");

  @TempDir Path folder;

  @Test
  void thePlaceOfAName() throws IOException {
    assertGolden("name.txt", at("云杉氢能产业园一期"));
  }

  @Test
  void theDocumentationShowsWhatIsPrinted() throws IOException {
    assertThat(Files.readString(Path.of("docs/explain.md")))
        .contains(Files.readString(FIXTURES.resolve("name.txt")));
  }

  @Test
  void allOfASentence() throws IOException {
    assertGolden("sentence.txt", at("云杉氢能产业园一期"), "--all");
  }

  @Test
  void whatWasGivenUpBeforeItWasWeighed() throws IOException {
    assertThat(Files.readString(FIXTURES.resolve("sentence.txt")))
        .contains("云杉氢能产业园: ruled out, span model 0.0000\n    by industry");
    Path file = folder.resolve("太原市-2024.txt");
    Files.writeString(file, "太原市2024年政府工作报告\n今年推进云杉路北延，加快建设幼儿园。\n");
    CommandRun run = explain(file, 22);
    assertThat(run.out())
        .as(run.err())
        .contains("云杉: ruled out, no enterprise's name\n    by enterprise-model");
  }

  @Test
  void aPlan() throws IOException {
    assertGolden("plan.txt", at("云杉氢能产业园二期"));
  }

  @Test
  void numbersThatSayNothing() throws IOException {
    assertGolden("numbers.txt", at("每10万人"));
  }

  @Test
  void offsetsCountCodePointsOfTheRawText() throws IOException {
    Path file = folder.resolve("太原市-2024.txt");
    Files.writeString(file, "\uFEFF太原市2024年政府工作报告\r\n各位代表：\r\n𠀀𠀀今年新建幼儿园3所。\r\n");
    CommandRun run = explain(file, 30);
    assertThat(run.out())
        .contains("words     𠀀𠀀今年新建幼儿园3所。", " at 23-35\n", "23-34 𠀀𠀀今年新建幼儿园3所");
  }

  @Test
  void placeAndYearMayComeFromOptions() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "今年新建学校3所。");
    assertThat(explain(file, 1).err()).contains("--place", "--year");
    CommandRun run = explain(file, 1, "--place", "太原市", "--year", "2022");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("report    太原市 2022 ");
  }

  @Test
  void theShippedModelExplainsASample() {
    CommandRun run = CommandRun.of("explain", SAMPLE, 300);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("tense ", "tokens ", "projects (", "facts (");
  }

  @Test
  void aFileThatIsNotThere() {
    assertFault(
        explain(folder.resolve("none.txt"), 1), ExitCode.NOTHING, "none.txt", "no such file");
    assertFault(explain(folder, 1), ExitCode.NOTHING, folder.toString(), "a folder");
  }

  @Test
  void aFileThatIsNoText() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertFault(explain(empty, 0), ExitCode.NOTHING, "empty.txt", "the file is empty");
  }

  @Test
  void anOffsetThatIsNone() {
    assertFault(explain(REPORT, "here"), ExitCode.USAGE, "OFFSET here");
    assertFault(explain(REPORT, "-1"), ExitCode.USAGE, "OFFSET -1");
    assertThat(CommandRun.of("explain", REPORT).exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anOffsetBeyondTheText() throws IOException {
    int length = Files.readString(REPORT).length();
    assertFault(
        explain(REPORT, length),
        ExitCode.USAGE,
        "report.txt@" + length,
        "beyond the text",
        "at " + (length - 1));
    assertThat(explain(REPORT, length - 2).exitCode()).isZero();
  }

  @Test
  void anOffsetOutsideEverySentenceNamesTheNearestOne() {
    assertFault(
        explain(REPORT, 14),
        ExitCode.NOTHING,
        "report.txt@14-15",
        "no sentence",
        "the nearest one is at 0-14: 太原市2024年政府工作报告");
  }

  @Test
  void aModelThatIsNone() throws IOException {
    Path missing = folder.resolve("no-model");
    assertFault(
        CommandRun.of("explain", REPORT, 40, "--model", missing), ExitCode.NOTHING, "no-model");
    assertFault(
        CommandRun.of("explain", REPORT, 40, "--model", SAMPLE),
        ExitCode.NOTHING,
        "taiyuan-2021.txt: not a model",
        "lantu train");
    Path part = Files.writeString(folder.resolve("part"), "# lantu model 1\n[tie]\nbias\t-1\n");
    assertFault(
        CommandRun.of("explain", REPORT, 40, "--model", part),
        ExitCode.NOTHING,
        part.toString(),
        "has no part");
  }

  private static int at(String words) throws IOException {
    String text = Files.readString(REPORT);
    return text.codePointCount(0, text.indexOf(words));
  }

  private static CommandRun explain(Path file, Object... more) {
    Object[] args = new Object[more.length + 4];
    args[0] = "explain";
    args[1] = "--model";
    args[2] = MODEL;
    args[3] = file;
    System.arraycopy(more, 0, args, 4, more.length);
    return CommandRun.of(args);
  }

  private static void assertGolden(String name, Object... args) throws IOException {
    CommandRun run = explain(REPORT, args);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    Path expected = FIXTURES.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(expected));
  }

  private static void assertFault(CommandRun run, int exitCode, String... says) {
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().startsWith("error: ").contains(says);
  }
}
