package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.ErrorCause;
import io.lantu.evaluate.EvaluationPage;
import io.lantu.evaluate.EvaluationPage.Reference;
import io.lantu.evaluate.EvaluationPage.Remedy;
import io.lantu.evaluate.Scores.Measure;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationNotesTest {
  @TempDir Path folder;

  @Test
  void addParagraphsFiguresAndRemedies() throws IOException {
    EvaluationPage page =
        page(
            """
            # a remark

            text\tMade by hand.
            text\tTwice.
            reference\treaders\tmacro=0.94\tp=0.91\tI=0.8–0.9
            remedy\tI\tNOT_FOUND\ta longer list
            """);
    assertThat(page.introduction()).containsExactly("Made by hand.", "Twice.");
    assertThat(page.references())
        .containsExactly(
            new Reference("readers", "0.94", Map.of(Measure.P, "0.91", Measure.I, "0.8–0.9")));
    assertThat(page.remedies())
        .containsExactly(new Remedy(Type.I, ErrorCause.NOT_FOUND, "a longer list"));
  }

  @Test
  void nothingIsAddedWhereThereAreNone() {
    assertThat(EvaluationNotes.none().page(Map.of()).introduction()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note\tno such kind",
        "text",
        "remedy\tI\tNOT_FOUND",
        "remedy\tX\tNOT_FOUND\ttried",
        "remedy\tI\tNO_CAUSE\ttried",
        "reference\treaders\tQ=0.9",
        "reference\treaders\tmacro"
      })
  void aLineThatIsNoNoteIsNamed(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("notes.tsv"), "# first\n" + line + "\n");
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> EvaluationNotes.read(file))
        .withMessageStartingWith(file + ":2: not a note: ")
        .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE));
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Path nowhere = folder.resolve("nowhere.tsv");
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> EvaluationNotes.read(nowhere))
        .withMessage(nowhere + ": cannot be read; check the path");
    Path other =
        Files.write(folder.resolve("gb.tsv"), "text\t说明".getBytes(Charset.forName("GB18030")));
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> EvaluationNotes.read(other))
        .withMessageStartingWith(other + ": notes are UTF-8");
  }

  private EvaluationPage page(String notes) throws IOException {
    return EvaluationNotes.read(Files.writeString(folder.resolve("notes.tsv"), notes))
        .page(Map.of());
  }
}
