package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lantu.evaluate.Training.AnnotatedReport;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedTextsTest {
  private static final String TEXT = "清徐县2022年政府工作报告\n各位代表：\n2021年，青石水厂建成，氢能产业起步。\n今年加快建设云岭水库。\n";

  @TempDir Path folder;

  private final AnnotatedTexts texts = new AnnotatedTexts();

  @Test
  void pairsAreNamedByTheirAnnotations() throws IOException {
    List<AnnotatedReport> reports =
        texts.pairs("train", Samples.pairs("qingxu-2022.txt", "taiyuan-2022.md"));
    assertThat(reports)
        .extracting(AnnotatedReport::name)
        .containsExactly("qingxu-2022.tsv", "taiyuan-2022.tsv");
    assertThat(reports).allSatisfy(r -> assertThat(r.annotations()).isNotEmpty());
    assertThat(texts.refused()).isEmpty();
  }

  @Test
  void aTextWithoutAnnotationsIsWrongUsage() {
    fails(() -> texts.pairs("train", List.of(Samples.text("qingxu-2022.txt"))), "train");
  }

  @Test
  void annotationsThatCannotBeReadAreNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), TEXT);
    Path gold = folder.resolve("a.tsv");
    fails(() -> texts.pairs("train", List.of(text, gold)), gold + ": there are no annotations");
    Files.writeString(gold, "# nothing\n");
    fails(() -> texts.pairs("train", List.of(text, gold)), gold + ": holds no annotation");
    Files.writeString(gold, "S0\tP\t青石水厂\tdone\nSx\tP\t青石水厂\tdone\n");
    fails(() -> texts.pairs("train", List.of(text, gold)), gold + ":2: not an annotation");
    Files.write(gold, "S0\tP\t青石水厂\tdone\n".getBytes(Charset.forName("GB18030")));
    fails(() -> texts.pairs("train", List.of(text, gold)), gold + ": annotations are UTF-8");
  }

  @Test
  void aTextThatIsNoReportIsRefusedAndTheRestIsRead() throws IOException {
    Path gold = Samples.annotations("qingxu-2022.txt");
    Path recipe = Path.of("src/test/resources/genres/recipe.txt");
    assertThat(texts.pairs("train", List.of(recipe, gold, Samples.text("qingxu-2022.txt"), gold)))
        .hasSize(1);
    assertThat(texts.refused()).hasSize(1);
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNames() throws IOException {
    for (String name : List.of("b", "a", "c")) {
      Files.writeString(folder.resolve(name + ".txt"), TEXT);
      Files.writeString(folder.resolve(name + ".tsv"), "S2\tP\t青石水厂\tdone\n");
    }
    Files.writeString(folder.resolve("README.md"), "no text to learn from");
    assertThat(texts.folder("train", folder))
        .extracting(AnnotatedReport::name)
        .containsExactly("a.tsv", "b.tsv", "c.tsv");
  }

  /** A text to learn from may speak of invented places; cross-validation has to know its own. */
  @Test
  void theNameOfATextInAFolderSaysOfWhichPlaceAndYearItIs() throws IOException {
    Files.writeString(folder.resolve("320500-2024-1.txt"), TEXT);
    Files.writeString(folder.resolve("320500-2024-1.tsv"), "S2\tP\t青石水厂\tdone\n");
    assertThat(texts.folder("train", folder))
        .singleElement()
        .satisfies(r -> assertThat(r.report().place().code()).isEqualTo("320500"))
        .satisfies(r -> assertThat(r.report().year()).isEqualTo(2024));
  }

  @Test
  void annotationsInAFolderWithoutTheirTextAreRefused() throws IOException {
    Files.writeString(folder.resolve("alone.tsv"), "S2\tP\t青石水厂\tdone\n");
    assertThat(texts.folder("train", folder)).isEmpty();
    assertThat(texts.refused())
        .singleElement()
        .satisfies(d -> assertThat(d.toString()).contains("alone.txt"));
  }

  @Test
  void aFolderWithNothingToLearnFromIsWrongUsage() {
    fails(() -> texts.folder("train", folder), folder + ": holds no annotations");
    Path nowhere = folder.resolve("nowhere");
    fails(() -> texts.folder("train", nowhere), nowhere + ": is no folder");
  }

  private static void fails(ThrowingCallable call, String message) {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(call)
        .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE))
        .withMessageStartingWith(message);
  }
}
