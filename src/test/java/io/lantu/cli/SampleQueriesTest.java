package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.query.NamedQuery;
import io.lantu.query.QueryLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every query of the library, asked of the samples, gives the rows in {@code
 * src/test/resources/sample-queries/NAME.csv}; the first line of a case holds its parameters. Run
 * with {@code -Dlantu.update=true} to write the rows anew, and read the difference before you
 * commit.
 */
class SampleQueriesTest {
  private static final Path CASES = Path.of("src/test/resources/sample-queries");

  /** What the samples have nothing on: none has a number of the year before or of a province. */
  private static final Set<String> WITHOUT_ROWS =
      Set.of("line-segments", "stretch-targets", "targets-above-province");

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    assertThat(CommandRun.of("build", "--store", folder.resolve("data"), "samples").exitCode())
        .isZero();
  }

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesItsRows(Path file) throws IOException {
    String expected = Files.readString(file);
    String parameters = expected.lines().findFirst().orElseThrow();
    CommandRun run = CommandRun.of(command(file, parameters));
    assertThat(run.exitCode()).as(run.err()).isZero();
    String given = parameters + "\n" + run.out().replace("\r\n", "\n");
    if (Boolean.getBoolean("lantu.update")) {
      Files.writeString(file, given);
    }
    assertThat(given).isEqualTo(expected);
    assertThat(given.lines().count() == 2)
        .as("no rows")
        .isEqualTo(WITHOUT_ROWS.contains(name(file)));
  }

  @Test
  void everyQueryIsAsked() throws IOException {
    assertThat(cases().map(SampleQueriesTest::name))
        .containsExactlyElementsOf(
            QueryLibrary.bundled().all().stream().map(NamedQuery::name).toList());
  }

  @Test
  void theReadmeShowsARealAnswer() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme).contains("query project-history --param name=晋阳湖公园二期");
    CommandRun run =
        CommandRun.of(
            "query",
            "project-history",
            "--param",
            "name=晋阳湖公园二期",
            "--store",
            folder.resolve("data"),
            "--format",
            "csv");
    assertThat(readme).contains(run.out().replace("\r\n", "\n"));
  }

  private static Object[] command(Path file, String parameters) {
    List<Object> words = new ArrayList<>();
    words.addAll(
        List.of("query", name(file), "--store", folder.resolve("data"), "--format", "csv"));
    Arrays.stream(parameters.split(" "))
        .filter(word -> word.contains("="))
        .forEach(word -> words.addAll(List.of("--param", word)));
    return words.toArray();
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".csv", "");
  }
}
