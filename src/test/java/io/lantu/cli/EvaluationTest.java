package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A clone that stands alone measures its extraction against a floor, on the samples. */
class EvaluationTest {
  private static final String[] SAMPLES = {
    "taiyuan-2021.txt",
    "taiyuan-2022.md",
    "qingxu-2022.txt",
    "yangquan-2022.txt",
    "yangquan-2023.txt",
    "datong-2023.txt"
  };

  @Test
  void extractionOfTheSamplesIsAboveTheFloor() {
    Object[] args = new Object[1 + 2 * SAMPLES.length];
    args[0] = "eval";
    for (int i = 0; i < SAMPLES.length; i++) {
      String base = SAMPLES[i].replaceFirst("[.].*", "");
      args[1 + 2 * i] = Path.of("samples", SAMPLES[i]);
      args[2 + 2 * i] = Path.of("src/test/resources/samples", base + ".tsv");
    }
    CommandRun run = CommandRun.of(args);
    assertThat(run.exitCode()).isZero();
    String strict = run.out().substring(0, run.out().indexOf("lenient"));
    assertThat(macro(strict)).as(strict).isGreaterThanOrEqualTo(0.80);
    assertThat(f1(strict, "P")).as(strict).isGreaterThanOrEqualTo(0.80);
    assertThat(f1(strict, "E")).as(strict).isGreaterThanOrEqualTo(0.57);
    assertThat(f1(strict, "I")).as(strict).isGreaterThanOrEqualTo(0.78);
    assertThat(f1(strict, "C")).as(strict).isGreaterThanOrEqualTo(0.93);
    assertThat(f1(strict, "T")).as(strict).isGreaterThanOrEqualTo(0.95);
  }

  private static double macro(String table) {
    return number(table, "macro F1 ([0-9.]+)");
  }

  private static double f1(String table, String type) {
    return number(table, "(?m)^" + type + " +[0-9.]+ +[0-9.]+ +([0-9.]+)");
  }

  private static double number(String table, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(table);
    assertThat(matcher.find()).as(pattern).isTrue();
    return Double.parseDouble(matcher.group(1));
  }
}
