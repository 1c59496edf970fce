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

  /** Figures as JSON, and misses as lines. */
  private record Result(JsonObject figures, List<String> misses) {}

  private static Result ours;
  private static Result theirs;

  @BeforeAll
  static void score() throws Exception {
    assumeTrue(Files.exists(REFERENCE), "../shared is not here");
    assumeTrue(pythonRuns(), "python3 is not here");
    List<Object> ourArgs = new ArrayList<>();
    List<String> theirArgs = new ArrayList<>();
    Extraction extraction = new Extraction();
    MentionJson json = new MentionJson(new Iris(Iris.DEFAULT_BASE));
    for (Path gold : gold()) {
      Path text = text(gold);
      var report = ((Reading.Read) extraction.read(text, Hints.none())).report();
      Path lines = work.resolve(gold.getFileName() + ".jsonl");
      Files.write(lines, json.lines(extraction.understand(ReportId.plain(report), report)));
      ourArgs.addAll(List.of(text, gold));
      theirArgs.addAll(List.of(text.toString(), gold.toString(), lines.toString()));
    }
    ours = ours(ourArgs);
    theirs = theirs(theirArgs);
  }

  @Test
  void everyFigureIsTheReferences() {
    int figures = 0;
    for (String mode : theirs.figures().keys()) {
      JsonObject measures = theirs.figures().getObj(mode);
      for (String measure : measures.keys()) {
        String name = mode + " " + measure;
        if (measures.get(measure).isNumber()) {
          same(name, ours.figures().getObj(mode), measures, measure);
          figures++;
          continue;
        }
        JsonObject theirFigures = measures.getObj(measure);
        for (String figure : theirFigures.keys()) {
          same(
              name + " " + figure,
              ours.figures().getObj(mode).getObj(measure),
              theirFigures,
              figure);
          figures++;
        }
      }
    }
    // Two modes of eight measures with six figures each and a mean; offsets right and given.
    assertThat(figures).isEqualTo(2 * (8 * 6 + 1) + 2);
  }

  @Test
  void everyMissIsTheReferences() {
    assertThat(ours.misses())
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(theirs.misses());
  }

  private static void same(String name, JsonObject ours, JsonObject theirs, String key) {
    assertThat(number(ours, key)).as(name).isCloseTo(number(theirs, key), within(0.0005));
  }

  private static double number(JsonObject object, String key) {
    return object.get(key).getAsNumber().value().doubleValue();
  }

  /** The reference has six fields a miss and no misses of ties and comparators. */
  private static Result ours(List<Object> texts) throws IOException {
    Path misses = work.resolve("misses.tsv");
    List<Object> args = new ArrayList<>(List.of("eval", "--format", "json", "--misses", misses));
    args.addAll(texts);
    CommandRun run = CommandRun.of(args.toArray());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return new Result(
        JSON.parse(run.out()),
        Files.readAllLines(misses).stream()
            .filter(line -> line.matches("[^\t]+\t(?:MISSED|EXTRA|MILESTONE)\t.*"))
            .map(line -> line.substring(0, line.lastIndexOf('\t')).strip())
            .toList());
  }

  private static Result theirs(List<String> texts) throws Exception {
    List<String> command = new ArrayList<>(List.of("python3", REFERENCE.toString()));
    command.addAll(texts);
    command.addAll(List.of("--json", "--misses"));
    Path out = work.resolve("reference.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    List<String> lines = Files.readAllLines(out);
    int last = lines.size() - 1;
    return new Result(
        JSON.parse(lines.get(last)), lines.subList(0, last).stream().map(String::strip).toList());
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
