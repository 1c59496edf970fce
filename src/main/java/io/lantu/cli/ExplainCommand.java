package io.lantu.cli;

import io.lantu.document.Reading;
import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.text.Diagnostic;
import io.lantu.text.RawSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Tells how the mentions and facts at a place of a report came about: its sentence and tense,"
          + " tokens, clauses, the rules and models that proposed names, what speaks for and"
          + " against each, and what was discarded and why."
    })
final class ExplainCommand implements Callable<Integer> {
  /** Characters of a sentence that an error quotes. */
  private static final int QUOTED = 20;

  @Parameters(index = "0", paramLabel = "FILE", description = "The report.")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "OFFSET",
      description = "Place in its raw text, in Unicode code points from 0, as begin of extract.")
  private String offset;

  @Option(
      names = "--all",
      description = "All candidates of the sentence; else those over the offset, if there are any.")
  private boolean all;

  @Mixin private HintOptions hints;
  @Mixin private ModelOption model;

  @Override
  public Integer call() {
    int at = number();
    if (Files.isDirectory(file)) {
      throw failure(Diagnostic.error(file.toString(), "this is a folder", "name one report in it"));
    }
    List<Diagnostic> missing = Inputs.find(List.of(file)).problems();
    if (!missing.isEmpty()) {
      throw failure(missing.get(0));
    }
    Extraction extraction = model.extraction();
    Reading reading = extraction.read(file, hints.hints(extraction.divisions()));
    if (reading instanceof Reading.Refused refused) {
      throw failure(refused.diagnostic());
    }
    Reading.Read read = (Reading.Read) reading;
    Console.standard().report(read.warnings());
    Sentence sentence = sentence(read.report(), at);
    System.out.print(
        new ExplanationText(read.report(), sentence, at, all)
            .of(extraction.explain(read.report(), sentence)));
    return ExitCode.DONE;
  }

  private int number() {
    try {
      int at = Integer.parseInt(offset);
      if (at >= 0) {
        return at;
      }
    } catch (NumberFormatException e) {
      // Said below, as of a negative number.
    }
    throw new Failure(
        ExitCode.USAGE,
        "explain: OFFSET " + offset + " is no place; give a number of code points from 0");
  }

  private Sentence sentence(Report report, int at) {
    String raw = report.text().source().raw();
    int length = raw.codePointCount(0, raw.length());
    if (at >= length) {
      throw new Failure(
          ExitCode.USAGE,
          file + "@" + at + ": beyond the text; its last code point is at " + (length - 1));
    }
    Optional<Sentence> nearest =
        report.sentences().stream().min(Comparator.comparingInt(s -> distance(report, s, at)));
    if (nearest.isPresent() && distance(report, nearest.get(), at) == 0) {
      return nearest.get();
    }
    throw failure(
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            file.toString(),
            Optional.of(new RawSpan(at, at + 1)),
            "no sentence of the report stands here",
            nearest.map(s -> nearest(report, s)).orElse("the report has none at all")));
  }

  private static String nearest(Report report, Sentence sentence) {
    RawSpan raw = report.text().toRaw(sentence.span());
    String words = report.words(sentence);
    String opening = words.length() > QUOTED ? words.substring(0, QUOTED) + "…" : words;
    return "the nearest one is at " + raw.begin() + "-" + raw.end() + ": " + opening;
  }

  /** Code points between a sentence and a place; 0 inside it. */
  private static int distance(Report report, Sentence sentence, int at) {
    RawSpan raw = report.text().toRaw(sentence.span());
    return at < raw.begin() ? raw.begin() - at : Math.max(0, at - raw.end() + 1);
  }

  private static Failure failure(Diagnostic diagnostic) {
    return new Failure(ExitCode.NOTHING, diagnostic.toString());
  }
}
