package io.lantu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reports, summaries and readings of the press sound like reports, other texts do not. */
class StyleTest {
  private static final Style STYLE = new Style();

  @Test
  void samplesSoundLikeReports() throws IOException {
    reportsSoundLikeReports(Path.of("samples"), 0.85);
  }

  @Test
  void realReportsSoundLikeReports() throws IOException {
    assumeTrue(Files.isDirectory(Readings.SHARED), "../shared is not here");
    reportsSoundLikeReports(Readings.SHARED.resolve("reports"), 0.95);
    reportsSoundLikeReports(Readings.SHARED.resolve("corpus"), 0.95);
  }

  @Test
  void otherTextsDoNot() throws IOException {
    for (Path file : files(Path.of("src/test/resources/genres"))) {
      String text = Files.readString(file);
      assertThat(STYLE.holdsReport(text)).as(file.toString()).isFalse();
      assertThat(STYLE.passages(Line.of(text))).as(file.toString()).isEmpty();
    }
  }

  @Test
  void aShortLineIsHeardWithItsNeighbours() {
    String report = "加快推进产业转型升级，全面提升公共服务水平，持续改善生态环境。";
    String plain = "她把灯笼举高，照着水面，水面上什么也没有，只有一片叶子慢慢地漂过去。";
    assertThat(texts(report + "\n红石水厂、青山医院。\n" + report)).hasSize(3);
    assertThat(texts(plain.repeat(3) + "\n加快走。\n" + plain.repeat(3))).isEmpty();
    assertThat(texts(report + "\n" + plain.repeat(2) + "\n" + report))
        .containsExactly(report, report);
    assertThat(texts("")).isEmpty();
  }

  private static List<String> texts(String text) {
    return STYLE.passages(Line.of(text)).stream().map(Line::text).toList();
  }

  private static void reportsSoundLikeReports(Path folder, double share) throws IOException {
    for (Path file : files(folder)) {
      Report report = Readings.report(Readings.READER.read(file, Hints.none()));
      List<Line> lines = Line.of(report.text().text());
      double kept = characters(STYLE.passages(lines)) / (double) characters(lines);
      assertThat(kept).as(file.toString()).isGreaterThanOrEqualTo(share);
      assertThat(STYLE.holdsReport(report.text().text())).as(file.toString()).isTrue();
    }
  }

  private static int characters(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
