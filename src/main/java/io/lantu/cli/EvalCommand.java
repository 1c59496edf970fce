package io.lantu.cli;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.evaluate.Annotation;
import io.lantu.evaluate.AnnotationFile;
import io.lantu.evaluate.Evaluation;
import io.lantu.evaluate.Miss;
import io.lantu.evaluate.Scored;
import io.lantu.link.LinkedReport;
import io.lantu.link.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JSON;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Scores extraction against annotations.",
      "Precision, recall and F1 by type with 95 %% intervals, strict and lenient; milestones, tied"
          + " enterprises and comparators of what was found; offsets; calibration of confidence;"
          + " causes of what differs. Intervals draw reports with replacement, sentences when there"
          + " is one report; the seed is fixed."
    })
final class EvalCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "TEXT GOLD",
      arity = "2..*",
      description = "Texts, each followed by its annotations.")
  private List<Path> files;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--misses",
      paramLabel = "FILE",
      description = {
        "Write what differs from the annotations here, by the strict rule.",
        "Tab-separated: annotations, what (MISSED, EXTRA, MILESTONE, COMPARATOR, TIE_MISSED,"
            + " TIE_EXTRA), sentence, type, name, details, likeliest cause."
      })
  private Path misses;

  /** Tables to read, or one JSON object. */
  enum Format {
    table,
    json
  }

  @Override
  public Integer call() throws IOException {
    if (files.size() % 2 != 0) {
      throw new Failure(ExitCode.USAGE, "eval: every text needs its annotations behind it");
    }
    Extraction extraction = new Extraction();
    List<Scored> scored = new ArrayList<>();
    Console console = Console.standard();
    int failed = 0;
    for (int i = 0; i < files.size(); i += 2) {
      List<Annotation> gold = annotations(files.get(i + 1));
      Reading reading = extraction.read(files.get(i), Hints.none());
      if (reading instanceof Reading.Refused refused) {
        console.report(List.of(refused.diagnostic()));
        failed++;
      } else if (reading instanceof Reading.Read read) {
        LinkedReport linked = extraction.understand(ReportId.plain(read.report()), read.report());
        String name = files.get(i + 1).getFileName().toString();
        scored.add(Scored.of(name, gold, linked, OffsetCheck.of(linked)));
      }
    }
    if (!scored.isEmpty()) {
      print(Evaluation.of(scored));
    }
    return ExitCode.of(scored.size(), failed);
  }

  private void print(Evaluation evaluation) {
    if (misses != null) {
      write(evaluation.misses());
    }
    System.out.println(
        switch (format) {
          case table -> new EvaluationTables(evaluation).toString();
          case json -> JSON.toStringFlat(EvaluationJson.of(evaluation));
        });
  }

  private void write(List<Miss> rows) {
    try {
      Files.write(misses, rows.stream().map(Miss::line).toList());
    } catch (IOException e) {
      throw new Failure(
          ExitCode.NOTHING,
          misses
              + ": cannot be written ("
              + e.getClass().getSimpleName()
              + "); choose another file");
    }
  }

  private static List<Annotation> annotations(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new Failure(
          ExitCode.USAGE, file + ": there are no annotations to read here; check the path");
    }
    try {
      List<Annotation> annotations = AnnotationFile.read(file);
      if (annotations.isEmpty()) {
        throw new Failure(
            ExitCode.USAGE,
            file + ": holds no annotation; each text needs its annotations behind it");
      }
      return annotations;
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, e.getMessage());
    }
  }
}
