package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.link.Decision;
import io.lantu.link.DecisionKey;
import io.lantu.link.Doubt;
import io.lantu.link.Ruling;
import io.lantu.link.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a cell holds comes back as it was, and no spreadsheet takes it for a formula. */
class ReviewFileTest {
  private static final DecisionKey KEY = DecisionKey.pair("project/350100/aa", "project/350200/bb");
  private static final Instant TIME = Instant.parse("2026-01-31T08:00:00Z");
  private static final Pattern FORMULA = Pattern.compile("(^|,|\r\n)\"?[=+\\-@\t＝＋－＠].*");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://x\",\"y\")",
        "+1",
        "-1",
        "@SUM(1)",
        "＝1",
        "'quoted'",
        "''",
        "'=1",
        "a,b",
        "\"",
        "\"\"a\"\"",
        "two\nlines",
        "two\r\nlines",
        "云溪水厂，“一期”",
        "𠮷",
        "a;b",
        "#",
        "x=1"
      })
  void cellsComeBackAsTheyWere(String cell) throws IOException {
    Ruling ruling = back(cell).rulings().get(0);
    assertThat(ruling.note()).isEqualTo(cell);
    assertThat(ruling.by()).isEqualTo(cell);
    assertThat(ruling.about()).isEqualTo(cell + " | " + cell);
    assertThat(ruling.at()).contains(TIME);
    assertThat(ruling.verdict()).contains(Verdict.SAME);
    assertThat(ruling.key()).isEqualTo(KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"})
  void noCellBeginsAsAFormula(String cell) throws IOException {
    String text = text(cell);
    assertThat(text.contains("'" + cell)).isTrue();
    assertThat(FORMULA.matcher(text).find()).isFalse();
  }

  @Test
  void theFileIsCsvForSpreadsheets() throws IOException {
    String text = text("云溪水厂");
    assertThat(text)
        .startsWith(
            "\uFEFFkey,kind,first,second,sentences,score,reasons,verdict,by,when,note\r\n"
                + KEY
                + ",pair: project,")
        .endsWith("\r\n");
    String lines = text.replace("\r\n", "\n").replace("\uFEFF", "");
    Path unix = Files.writeString(folder.resolve("unix.csv"), lines);
    assertThat(new ReviewFileReader(unix, Optional.empty()).read().rulings())
        .as("without mark and carriage returns")
        .hasSize(1);
  }

  @Test
  void columnsMayMoveAndVerdictsBeWrittenInAnyCase() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("moved.csv"), " Verdict ,other,KEY\n SAME ,x," + KEY + "\n,," + KEY);
    ReviewFileReader.Content content = new ReviewFileReader(file, Optional.of("甲")).read();
    assertThat(content.faults()).isEmpty();
    assertThat(content.skipped()).isEqualTo(1);
    assertThat(content.rulings())
        .containsExactly(
            new Ruling(KEY, Optional.of(Verdict.SAME), "甲", Optional.empty(), "", "", List.of()));
  }

  private ReviewFileReader.Content back(String cell) throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), text(cell));
    ReviewFileReader.Content content = new ReviewFileReader(file, Optional.empty()).read();
    assertThat(content.faults()).isEmpty();
    return content;
  }

  private static String text(String cell) throws IOException {
    Doubt doubt =
        new Doubt(
            KEY,
            "project",
            0.6,
            List.of(new Doubt.Side(cell, List.of(cell)), new Doubt.Side(cell, List.of())),
            List.of(new Doubt.Words(cell, cell)),
            2,
            Optional.of(new Decision(KEY, Verdict.SAME, cell, TIME, cell, cell, List.of())));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReviewFile.write(out, List.of(doubt));
    return out.toString(StandardCharsets.UTF_8);
  }
}
