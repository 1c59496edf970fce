package io.lantu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real texts: place and year without help from the file's name. */
class SharedTextsTest {
  private static final Map<String, String> REPORTS =
      Map.of(
          "datong-2023.txt", "140200 2023",
          "qingxu-2022.txt", "140121 2022",
          "taiyuan-2021.txt", "140100 2021",
          "taiyuan-2022.txt", "140100 2022",
          "yangquan-2023.txt", "140300 2023");

  @BeforeEach
  void shared() {
    assumeTrue(Files.isDirectory(Readings.SHARED), "../shared is not here");
  }

  @Test
  void cityReportsUnderAnyName() throws IOException {
    for (var entry : REPORTS.entrySet()) {
      Report report = read(Readings.SHARED.resolve("reports").resolve(entry.getKey()));
      assertThat(report.place().code() + " " + report.year()).isEqualTo(entry.getValue());
    }
  }

  @Test
  void provincialReportsUnderAnyName() throws IOException {
    try (Stream<Path> files = Files.list(Readings.SHARED.resolve("corpus"))) {
      for (Path file : files.sorted().toList()) {
        Report report = read(file);
        assertThat(report.place().code()).as(file.toString()).endsWith("0000");
        assertThat(report.year()).isEqualTo(2026);
        assertThat(report.meeting().orElseThrow()).startsWith(report.place().name());
      }
    }
  }

  private static Report read(Path file) throws IOException {
    return Readings.report(Readings.READER.read("a.txt", Files.readAllBytes(file), Hints.none()));
  }
}
