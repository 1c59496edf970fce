package io.lantu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MastheadTest {
  private static final String BODY =
      """

      各位代表：
      现在，我代表政府向大会报告工作，请予审议，并请列席人员提出意见。
      一、工作回顾
      我们坚持稳中求进，经济平稳增长，产业项目加快建设，民生持续改善，改革创新走深走实。
      """;

  @ParameterizedTest
  @CsvFileSource(resources = "/corpus/mastheads.tsv", delimiter = '\t', quoteCharacter = '`')
  void corpus(
      String lines,
      String place,
      int year,
      ReportKind kind,
      String date,
      String meeting,
      String speaker) {
    Report report = Readings.report(lines.replace("\\n", "\n") + BODY);
    assertThat(report.place().code()).isEqualTo(place);
    assertThat(report.year()).isEqualTo(year);
    assertThat(report.kind()).isEqualTo(kind);
    assertThat(report.date().map(Object::toString).orElse("-")).isEqualTo(date);
    assertThat(report.meeting().orElse("-")).isEqualTo(meeting);
    assertThat(report.speaker().orElse("-")).isEqualTo(speaker);
  }
}
