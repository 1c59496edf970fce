package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is what its reports say, however and in whatever order they were read. */
class BuildTest {
  private static final Path SAMPLES = Path.of("samples");

  @TempDir Path folder;

  @Test
  void theSameReportsGiveTheSameBytesInWhateverOrder() throws IOException {
    List<Path> files = samples();
    List<Path> backwards = files.stream().sorted((a, b) -> b.compareTo(a)).toList();
    assertThat(build("one", files.toArray()).exitCode()).isZero();
    assertThat(build("two", backwards.toArray()).exitCode()).isZero();
    Path one = export("one");
    Path two = export("two");
    assertThat(Files.size(one)).isGreaterThan(100_000);
    assertThat(Files.mismatch(one, two)).isEqualTo(-1);
  }

  @Test
  void buildingAgainChangesNothing() throws IOException {
    build("again", SAMPLES);
    byte[] before = Files.readAllBytes(export("again"));
    build("again", SAMPLES);
    assertThat(Files.readAllBytes(export("again"))).isEqualTo(before);
  }

  @Test
  void oneReportAfterAnotherIsTheSameAsAllAtOnce() throws IOException {
    for (Path file : samples()) {
      assertThat(build("parts", file).exitCode()).isZero();
    }
    build("whole", SAMPLES);
    assertThat(Files.mismatch(export("parts"), export("whole"))).isEqualTo(-1);
  }

  @Test
  void aReportReadAgainReplacesItsGraphWhole() throws IOException {
    Path file = folder.resolve("太原市-2022.txt");
    Files.writeString(file, text("新建幼儿园3所。"));
    build("changed", file);
    Files.writeString(file, text("改造公园5座。"));
    build("changed", file);
    String dump = Files.readString(export("changed"));
    assertThat(dump).contains("改造公园5座").doesNotContain("新建幼儿园3所");
    assertThat(reportGraphs("changed")).hasSize(1);
  }

  @Test
  void twoTextsOfOnePlaceYearAndKindStandSideBySide() throws IOException {
    Path first = Files.writeString(folder.resolve("a.txt"), text("新建幼儿园3所。"));
    Path second = Files.writeString(folder.resolve("b.txt"), text("改造公园5座。"));
    build("both", first);
    assertThat(reportGraphs("both"))
        .containsExactly("http://localhost:3030/id/graph/report/140100-2022-report");
    build("both", second, first);
    assertThat(reportGraphs("both"))
        .hasSize(2)
        .allMatch(graph -> graph.matches(".*/report/140100-2022-report-[0-9a-f]{8}"));
  }

  @Test
  void theSameTextTwiceCountsOnce() throws IOException {
    Path first = Files.writeString(folder.resolve("a.txt"), text("新建幼儿园3所。"));
    Path second = Files.copy(first, folder.resolve("b.txt"));
    CommandRun run = build("twice", first, second);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("warning: " + second).contains("the same text as " + first);
    assertThat(reportGraphs("twice")).hasSize(1);
  }

  @Test
  void aStoreHasOneBase() {
    build("based", "--base", "https://example.org/kg/", SAMPLES.resolve("taiyuan-2021.txt"));
    CommandRun other = build("based", SAMPLES.resolve("taiyuan-2021.txt"));
    assertThat(other.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(other.err()).contains("https://example.org/kg/");
  }

  @Test
  void localPartsAreTheSameUnderAnotherBase() throws IOException {
    Path sample = SAMPLES.resolve("qingxu-2022.txt");
    build("here", sample);
    build("there", "--base", "https://example.org/kg/", sample);
    String here = Files.readString(export("here"));
    String there = Files.readString(export("there"));
    assertThat(there.lines().sorted())
        .containsExactlyElementsOf(
            here.replace("http://localhost:3030/id/", "https://example.org/kg/")
                .lines()
                .sorted()
                .toList());
  }

  @Test
  void theStoreConformsToTheShapes() {
    build("shapes", SAMPLES);
    CommandRun run = CommandRun.of("validate", "--store", folder.resolve("shapes"));
    assertThat(run.out()).isEqualTo("the store conforms to the shapes" + System.lineSeparator());
    assertThat(run.exitCode()).isZero();
  }

  private CommandRun build(String store, Object... args) {
    return CommandRun.of(
        Stream.concat(Stream.of("build", "--store", folder.resolve(store)), Stream.of(args))
            .toArray());
  }

  private Path export(String store) {
    Path file = folder.resolve(store + ".nq");
    CommandRun run =
        CommandRun.of("export", "--store", folder.resolve(store), "--format", "nquads", "-o", file);
    assertThat(run.exitCode()).isZero();
    return file;
  }

  private Set<String> reportGraphs(String store) {
    try (GraphStore open = GraphStore.openForReading(folder.resolve(store))) {
      Set<String> graphs = open.graphNames();
      graphs.removeIf(graph -> !graph.contains("/graph/report/"));
      return graphs;
    }
  }

  private static String text(String sentence) {
    return "2022年太原市政府工作报告\n各位代表：\n一、2021年工作回顾\n经济平稳运行。\n二、2022年工作安排\n" + sentence + "\n";
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.sorted().toList();
    }
  }
}
