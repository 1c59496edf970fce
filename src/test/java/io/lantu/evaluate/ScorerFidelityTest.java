package io.lantu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lantu.evaluate.Scores.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our scorer counts as the project's reference scorer does, on annotations with faults of all
 * kinds. Skipped where the reference or Python is not at hand.
 */
class ScorerFidelityTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Path REFERENCE = SHARED.resolve("eval/score.py");

  @TempDir private Path work;

  @BeforeAll
  static void needsTheReference() throws InterruptedException {
    assumeTrue(Files.exists(REFERENCE), "../shared is not here");
    assumeTrue(pythonRuns(), "python3 is not here");
  }

  /** A gold file, or nothing to run when there is none. */
  static List<String> texts() throws IOException {
    if (!Files.isDirectory(SHARED.resolve("gold"))) {
      return List.of("none");
    }
    try (Stream<Path> files = Files.list(SHARED.resolve("gold"))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".tsv") && !f.equals("links.tsv"))
          .map(f -> f.substring(0, f.length() - ".tsv".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void countsAsTheReferenceDoes(String name) throws Exception {
    Path gold = SHARED.resolve("gold/" + name + ".tsv");
    List<String> rows = Files.readAllLines(gold);
    Path light = faulty(rows, new Random(1), 0.15, "light.tsv");
    Path heavy = faulty(rows, new Random(2), 0.7, "heavy.tsv");
    agree(name, gold, heavy);
    agree(name, heavy, light);
  }

  private void agree(String name, Path gold, Path given) throws Exception {
    JsonObject reference = reference(text(name), gold, given);
    for (String mode : List.of("strict", "lenient")) {
      Scores ours =
          new Scorer(mode.equals("lenient"))
              .score(AnnotationFile.read(gold), AnnotationFile.read(given));
      JsonObject theirs = reference.getObj(mode);
      String pair = mode + " " + gold.getFileName() + " " + given.getFileName() + " ";
      for (Measure measure : Measure.values()) {
        JsonObject figures = theirs.getObj(measure.label());
        Tally tally = ours.of(measure);
        assertThat(tally)
            .as(pair + measure)
            .isEqualTo(
                new Tally(
                    (int) number(figures, "hit"),
                    (int) number(figures, "gold"),
                    (int) number(figures, "given")));
        assertThat(tally.precision()).isCloseTo(number(figures, "p"), within(0.0005));
        assertThat(tally.recall()).isCloseTo(number(figures, "r"), within(0.0005));
        assertThat(tally.f1()).isCloseTo(number(figures, "f1"), within(0.0005));
      }
      assertThat(ours.macroF1()).as(pair).isCloseTo(number(theirs, "macro_f1"), within(0.0005));
    }
  }

  private Path faulty(List<String> rows, Random random, double rate, String name)
      throws IOException {
    return Files.write(work.resolve(name), new AnnotationFaults(random, rate).in(rows));
  }

  private static double number(JsonObject object, String key) {
    return object.get(key).getAsNumber().value().doubleValue();
  }

  private JsonObject reference(Path text, Path gold, Path given) throws Exception {
    Path out = work.resolve("reference.json");
    Process process =
        new ProcessBuilder(
                "python3",
                REFERENCE.toString(),
                text.toString(),
                gold.toString(),
                given.toString(),
                "--json")
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return JSON.parse(Files.readString(out));
  }

  private static Path text(String name) {
    return Stream.of("reports/" + name + ".txt", "corpus/" + name + ".txt")
        .map(SHARED::resolve)
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  private static boolean pythonRuns() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
