package io.lantu.cli;

import io.lantu.evaluate.Evaluation;
import io.lantu.evaluate.Miss;
import io.lantu.evaluate.Scored;
import io.lantu.evaluate.Training.AnnotatedReport;
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
      paramLabel = "TEXT GOLD...",
      hideParamSyntax = true,
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

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "Write the evaluation by groups here as a page in Markdown.")
  private Path page;

  @Option(
      names = "--notes",
      paramLabel = "FILE",
      description = "What people add to the page: see docs/evaluation-notes.tsv.")
  private Path notes;

  /** Tables to read, or one JSON object. */
  enum Format {
    table,
    json
  }

  @Option(
      names = "--cross-validate",
      description = {
        "Score models made here: each text is read by one that was trained on the others, without"
            + " other texts of its place or of a place around or inside it."
      })
  private boolean crossValidate;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "8",
      description = "How many models are trained to cross-validate (default: ${DEFAULT-VALUE}).")
  private int folds;

  @Option(
      names = "--learn-also",
      paramLabel = "FOLDER",
      description = {
        "Texts (X.txt) that were written for training, with their annotations (X.tsv): they are"
            + " learned from as well, but not scored; with --cross-validate."
      })
  private Path learnAlso;

  @Option(
      names = "--unscored",
      paramLabel = "TEXT GOLD",
      hideParamSyntax = true,
      arity = "2",
      description = {
        "A text with its annotations that is learned from like the others, but not scored; may be"
            + " repeated; with --cross-validate."
      })
  private List<Path> unscored = List.of();

  @Override
  public Integer call() throws IOException {
    check();
    EvaluationNotes said = notes == null ? EvaluationNotes.none() : EvaluationNotes.read(notes);
    AnnotatedTexts texts = new AnnotatedTexts();
    List<AnnotatedReport> reports = texts.pairs("eval", files);
    List<AnnotatedReport> more = new ArrayList<>(texts.pairs("eval", unscored));
    if (learnAlso != null) {
      more.addAll(texts.folder("eval", learnAlso));
    }
    Console console = Console.standard();
    console.report(texts.refused());
    int refused = texts.refused().size();
    List<Scored> scored =
        crossValidate
            ? new UnseenReadings(folds, console).of(reports, more)
            : readings(new Extraction(), reports);
    if (!scored.isEmpty()) {
      print(scored, said);
    }
    return ExitCode.of(scored.size(), refused);
  }

  /** What would otherwise be found only after a long run, or not be said at all. */
  private void check() {
    if (learnAlso != null && !crossValidate) {
      throw new Failure(ExitCode.USAGE, "--learn-also goes with --cross-validate");
    }
    if (!unscored.isEmpty() && !crossValidate) {
      throw new Failure(ExitCode.USAGE, "--unscored goes with --cross-validate");
    }
    if (notes != null && page == null) {
      throw new Failure(ExitCode.USAGE, "--notes goes with --page");
    }
    if (folds < 2) {
      throw new Failure(ExitCode.USAGE, "--folds " + folds + ": needs two or more");
    }
  }

  private static List<Scored> readings(Extraction extraction, List<AnnotatedReport> reports) {
    List<Scored> scored = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      LinkedReport linked = extraction.understand(ReportId.plain(report.report()), report.report());
      scored.add(Scored.of(report.name(), report.annotations(), linked, OffsetCheck.of(linked)));
    }
    return scored;
  }

  private void print(List<Scored> scored, EvaluationNotes said) {
    Evaluation evaluation = Evaluation.of(scored);
    if (page != null) {
      write(page, said.page(Evaluation.byGroup(scored)).text().lines().toList());
    }
    if (misses != null) {
      write(misses, evaluation.misses().stream().map(Miss::line).toList());
    }
    System.out.println(
        switch (format) {
          case table -> new EvaluationTables(evaluation).toString();
          case json -> JSON.toStringFlat(EvaluationJson.of(evaluation));
        });
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.NOTHING,
          file + ": cannot be written (" + e.getClass().getSimpleName() + "); choose another file");
    }
  }
}
