package io.lantu.cli;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.evaluate.Annotation;
import io.lantu.evaluate.AnnotationFile;
import io.lantu.evaluate.Scorer;
import io.lantu.evaluate.Scores;
import io.lantu.evaluate.SystemAnnotations;
import io.lantu.evaluate.Tally;
import io.lantu.link.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Scores extraction against annotations: precision, recall and F1 by type.")
final class EvalCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "TEXT GOLD",
      arity = "2..*",
      description = "Texts, each followed by its annotations.")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    if (files.size() % 2 != 0) {
      throw new Failure(ExitCode.USAGE, "eval: every text needs its annotations behind it");
    }
    Extraction extraction = new Extraction();
    Scorer strict = new Scorer(false);
    Scorer lenient = new Scorer(true);
    List<Scores> strictScores = new ArrayList<>();
    List<Scores> lenientScores = new ArrayList<>();
    Console console = Console.standard();
    int failed = 0;
    for (int i = 0; i < files.size(); i += 2) {
      List<Annotation> gold = annotations(files.get(i + 1));
      Reading reading = extraction.read(files.get(i), Hints.none());
      if (reading instanceof Reading.Refused refused) {
        console.report(List.of(refused.diagnostic()));
        failed++;
      } else if (reading instanceof Reading.Read read) {
        List<Annotation> given =
            SystemAnnotations.of(
                extraction.understand(ReportId.plain(read.report()), read.report()));
        strictScores.add(strict.score(gold, given));
        lenientScores.add(lenient.score(gold, given));
      }
    }
    print("strict", Scores.sum(strictScores));
    print("lenient", Scores.sum(lenientScores));
    return ExitCode.of(strictScores.size(), failed);
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

  private static void print(String mode, Scores scores) {
    System.out.printf(Locale.ROOT, "%s: macro F1 %.3f%n", mode, scores.macroF1());
    Table table = new Table("measure", "P", "R", "F1", "hit", "gold", "given");
    for (Scores.Measure measure : Scores.Measure.values()) {
      Tally tally = scores.of(measure);
      table.row(
          measure.label(),
          ratio(tally.precision()),
          ratio(tally.recall()),
          ratio(tally.f1()),
          Integer.toString(tally.hit()),
          Integer.toString(tally.gold()),
          Integer.toString(tally.given()));
    }
    System.out.println(table);
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
