package io.lantu.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.Report;
import io.lantu.document.ReportKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportIdTest {
  private static final Report FIRST = report("350100", 2024, ReportKind.REPORT, "云州云多。");
  private static final Report SECOND = report("350100", 2024, ReportKind.REPORT, "云州雀多。");
  private static final Report COPY = report("350100", 2024, ReportKind.REPORT, "云州云多。");
  private static final Report SUMMARY = report("350100", 2024, ReportKind.SUMMARY, "云州云多。");
  private static final Report NEXT = report("350100", 2025, ReportKind.REPORT, "云州云多。");
  private static final Report COUNTY = report("350121", 2024, ReportKind.REPORT, "云州云多。");

  @Test
  void isPlaceYearAndKindWhereThatIsEnough() {
    assertThat(ReportId.assign(List.of(FIRST, SUMMARY, NEXT, COUNTY)))
        .containsExactly(
            "350100-2024-report",
            "350100-2024-summary",
            "350100-2025-report",
            "350121-2024-report");
  }

  @Test
  void textsThatShareTheseAreToldApartByTheirContent() {
    List<String> ids = ReportId.assign(List.of(FIRST, SECOND));
    assertThat(ids)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("350100-2024-report-[0-9a-f]{8}"));
    assertThat(ids.get(0)).endsWith(ReportId.contentHash(FIRST).substring(0, 8));
  }

  @Test
  void identicalTextsAreOneReport() {
    assertThat(ReportId.assign(List.of(FIRST, COPY))).containsOnly("350100-2024-report");
    List<String> ids = ReportId.assign(List.of(FIRST, SECOND, COPY));
    assertThat(ids.get(0)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1));
  }

  @Test
  void theOrderOfReadingDoesNotMatter() {
    List<Report> reports = List.of(FIRST, SECOND, COPY, SUMMARY, NEXT, COUNTY);
    Map<Report, String> ids = ids(reports);
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, random);
      assertThat(ids(shuffled)).isEqualTo(ids);
    }
  }

  @Test
  void aTextIsItsRawWordsWhateverTheFileIsCalled() {
    assertThat(ReportId.contentHash(FIRST))
        .matches("[0-9a-f]{64}")
        .isEqualTo(ReportId.contentHash(SUMMARY))
        .isNotEqualTo(ReportId.contentHash(SECOND));
  }

  private static Map<Report, String> ids(List<Report> reports) {
    List<String> ids = ReportId.assign(reports);
    return IntStream.range(0, reports.size())
        .boxed()
        .collect(Collectors.toMap(reports::get, ids::get));
  }

  private static Report report(String place, int year, ReportKind kind, String text) {
    return InventedReport.of(place, year, kind, text.getBytes(StandardCharsets.UTF_8)).report();
  }
}
