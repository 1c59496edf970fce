package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of another genre, for which the user says place and year, yields next to nothing. */
class OtherGenreTest {
  private static final Path GENRES = Path.of("src/test/resources/genres");
  private static final int SHORTEST = 1500;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"novel", "essay", "news", "recipe", "code", "english"})
  void atMostOneStatementInAThousandCharacters(String genre) throws IOException {
    Path file = GENRES.resolve(genre + ".txt");
    long characters = Files.readString(file).codePoints().count();
    assertThat(characters).isGreaterThanOrEqualTo(SHORTEST);
    CommandRun run = extract(file);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(statements(run)).hasSizeLessThanOrEqualTo((int) (characters / 1000));
    assertThat(run.err()).contains(genre + ".txt", "does not look like a government work report");
  }

  @Test
  void anExcerptOfAReportIsReadWhole() throws IOException {
    String excerpt =
        """
        推进城北水厂二期、云岭隧道等项目，年内新建公办幼儿园6所，改造老旧小区42个。
        规模以上工业增加值增长7%，培育壮大新材料产业集群，支持远山重工集团扩建生产线。
        """;
    CommandRun run = extract(Files.writeString(folder.resolve("excerpt.txt"), excerpt));
    assertThat(run.err()).doesNotContain("error:", "warning:");
    assertThat(statements(run)).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void whatSoundsLikeAReportIsReadOutOfOtherText() throws IOException {
    String novel = Files.readString(GENRES.resolve("novel.txt"));
    String report = "加快推进产业转型升级，全年新建高标准农田3万亩，新增城镇就业2万人，完成工业投资60亿元。".repeat(5) + "\n";
    String mixed = novel + report + novel;
    CommandRun run = extract(Files.writeString(folder.resolve("mixed.txt"), mixed));
    assertThat(run.err()).contains("lines that sound like one");
    assertThat(statements(run))
        .hasSizeBetween(15, 18)
        .allMatch(line -> line.contains("亩") || line.contains("万人") || line.contains("亿元"));
  }

  @Test
  void noPlaceOrYearIsTakenFromIt() {
    CommandRun run = CommandRun.of("extract", GENRES.resolve("novel.txt"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(run.err()).contains("--place", "--year");
  }

  private static CommandRun extract(Path file) {
    return CommandRun.of("extract", "--place", "太原市", "--year", "2022", file);
  }

  /** All that is no division. */
  private static List<String> statements(CommandRun run) {
    return Arrays.stream(run.out().split("\\R"))
        .filter(
            line ->
                line.matches(".*\"type\" ?: ?\"(Project|Enterprise|Industry|Target|Result)\".*"))
        .toList();
  }
}
