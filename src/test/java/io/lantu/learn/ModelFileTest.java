package io.lantu.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  private static final String FIRST = "# lantu model 1\n";
  private static final String EDGES = "edge town" + "\t".repeat(16) + "\n";

  @TempDir Path folder;

  @Test
  void isReadAsItIsWritten() throws IOException {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    parts.put("spans", List.of("c0=[水]\t1.5\t\t-0.25", "#\t1", ""));
    parts.put("empty", List.of());
    parts.put("a", List.of("bias\t0.5"));
    ModelFile model = new ModelFile(List.of("made by a test", "", "[no part]"), parts);
    Path first = folder.resolve("first.tsv");
    Path second = folder.resolve("second.tsv");
    model.write(first);
    ModelFile read = ModelFile.read(first);
    read.write(second);
    assertThat(read.notes()).isEqualTo(model.notes());
    parts.forEach(
        (name, lines) -> assertThat(read.read(name, Function.identity())).isEqualTo(lines));
    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(Files.readString(first)).startsWith(FIRST).endsWith("\n").doesNotContain("\r");
  }

  @Test
  void doesNotChangeWithWhatItWasMadeOf() {
    List<String> lines = new ArrayList<>(List.of("bias\t0.5"));
    ModelFile model = new ModelFile(List.of(), Map.of("tie", lines));
    lines.clear();
    assertThat(model.read("tie", Function.identity())).containsExactly("bias\t0.5");
    assertThatThrownBy(() -> model.read("tie", Function.identity()).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theShippedModelHasARulePart() {
    assertThat(RuleConfidence.of(ModelFile.shipped())).isNotNull();
  }

  @Test
  void anotherFirstLineIsRefused() throws IOException {
    for (String text : new String[] {"", "\n" + FIRST, "# lantu model 2\n", "[tie]\nbias\t0.5\n"}) {
      refused(Files.writeString(folder.resolve("other.tsv"), text), "# lantu model 1");
    }
  }

  @Test
  void whatIsNoUtf8IsRefused() throws IOException {
    byte[] bytes = (FIRST + "# 水库\n[tie]\n水库\t0.5\n").getBytes(Charset.forName("GB18030"));
    refused(Files.write(folder.resolve("gb.tsv"), bytes), "UTF-8");
  }

  @Test
  void aFileThatIsNotThereIsNoModelThatIsWrong() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> ModelFile.read(folder.resolve("nowhere.tsv")));
  }

  @Test
  void aMissingPartIsNamedWithItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("short.tsv"), FIRST + "[tie]\nbias\t0.5\n");
    ModelFile model = ModelFile.read(file);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.read("spans", SpanModel::read))
        .withMessage(file + ": has no part [spans]");
  }

  @Test
  void aWrongNumberOfCellsIsNamedWithFileAndPart() throws IOException {
    unreadable(EDGES + "c0=水\t1\t2\n", "not 3 weights: c0=水");
    unreadable(EDGES + "c0=水\t1\t2\t3\t4\n", "not 3 weights: c0=水");
    unreadable(EDGES.replace("\t\n", "\n"), "not 0 weights: edge town");
    unreadable("c0=水\t1\t2\t3\n", "not 0 weights: c0=水");
  }

  @Test
  void whatIsNoNumberIsNamedWithFileAndPart() throws IOException {
    unreadable(EDGES + "c0=水\t1\tmuch\t3\n", "not a number in: c0=水\t1\tmuch\t3");
  }

  @Test
  void aFeatureTwiceIsRefused() throws IOException {
    unreadable(EDGES + "c0=水\t1\t2\t3\nc0=水\t1\t2\t3\n", "two features are one");
  }

  private void unreadable(String spans, String why) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.tsv"), FIRST + "[spans]\n" + spans);
    ModelFile model = ModelFile.read(file);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.read("spans", SpanModel::read))
        .withMessageStartingWith(file + ": [spans]: " + why);
  }

  private static void refused(Path file, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelFile.read(file))
        .withMessageStartingWith(file + ": not a model")
        .withMessageContaining(why);
  }
}
