package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.link.ReportId;
import io.lantu.rdf.Iris;
import io.lantu.rdf.MentionJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code eval} prints of real reports is what the reference scorer makes of the JSON Lines of
 * {@code extract}: every figure, and every miss. Skipped where the reference or Python is not here.
 */
class EvaluationFidelityTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Path REFERENCE = SHARED.resolve("eval/score.py");

  @TempDir static Path work;

  private static final List<Object> OURS = new ArrayList<>();
  private static final List<String> THEIRS = new ArrayList<>();

  @BeforeAll
  static void extract() throws Exception {
    assumeTrue(Files.exists(REFERENCE), "../shared is not here");
    assumeTrue(pythonRuns(), "python3 is not here");
    Extraction extraction = new Extraction();
    MentionJson json = new MentionJson(new Iris(Iris.DEFAULT_BASE));
    for (Path gold : gold()) {
      Path text = text(gold);
      var report = ((Reading.Read) extraction.read(text, Hints.none())).report();
      Path lines = work.resolve(gold.getFileName() + ".jsonl");
      Files.write(lines, json.lines(extraction.understand(ReportId.plain(report), report)));
      OURS.addAll(List.of(text, gold));
      THEIRS.addAll(List.of(text.toString(), gold.toString(), lines.toString()));
    }
    assertThat(OURS).isNotEmpty();
  }

  @Test
  void everyFigureIsTheReferences() throws Exception {
    JsonObject theirs = JSON.parse(String.join("\n", reference("--json")));
    JsonObject ours = JSON.parse(eval("--format", "json").out());
    int figures = 0;
    for (String mode : theirs.keys()) {
      for (String measure : theirs.getObj(mode).keys()) {
        String name = mode + " " + measure;
        if (theirs.getObj(mode).get(measure).isNumber()) {
          same(name, ours.getObj(mode), theirs.getObj(mode), measure);
          figures++;
        } else {
          JsonObject theirFigures = theirs.getObj(mode).getObj(measure);
          JsonObject ourFigures = ours.getObj(mode).getObj(measure);
          for (String figure : theirFigures.keys()) {
            same(name + " " + figure, ourFigures, theirFigures, figure);
            figures++;
          }
        }
      }
    }
    // Two modes of eight measures with six figures each and a mean; offsets right and given.
    assertThat(figures).isEqualTo(2 * (8 * 6 + 1) + 2);
  }

  @Test
  void everyMissIsTheReferences() throws Exception {
    Path file = work.resolve("misses.tsv");
    eval("--misses", file);
    List<String> ours =
        Files.readAllLines(file).stream()
            .filter(line -> line.matches("[^\t]+\t(?:MISSED|EXTRA|MILESTONE)\t.*"))
            .map(line -> line.substring(0, line.lastIndexOf('\t')).strip())
            .toList();
    List<String> theirs =
        reference("--misses", "--json").stream()
            .filter(line -> !line.startsWith("{"))
            .map(String::strip)
            .toList();
    assertThat(ours).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(theirs);
  }

  private static void same(String name, JsonObject ours, JsonObject theirs, String key) {
    assertThat(number(ours, key)).as(name).isCloseTo(number(theirs, key), within(0.0005));
  }

  private static double number(JsonObject object, String key) {
    return object.get(key).getAsNumber().value().doubleValue();
  }

  private static CommandRun eval(Object... options) {
    List<Object> args = new ArrayList<>(List.of("eval"));
    args.addAll(List.of(options));
    args.addAll(OURS);
    CommandRun run = CommandRun.of(args.toArray());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private static List<String> reference(String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of("python3", REFERENCE.toString()));
    command.addAll(THEIRS);
    command.addAll(List.of(options));
    Path out = work.resolve("reference.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readAllLines(out);
  }

  private static List<Path> gold() throws IOException {
    try (Stream<Path> files = Files.list(SHARED.resolve("gold"))) {
      return files
          .filter(f -> f.toString().endsWith(".tsv") && !f.endsWith("links.tsv"))
          .sorted()
          .toList();
    }
  }

  private static Path text(Path gold) {
    String name = gold.getFileName().toString().replace(".tsv", ".txt");
    return Stream.of("reports", "corpus")
        .map(folder -> SHARED.resolve(folder).resolve(name))
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
