package io.lantu.cli;

import io.lantu.evaluate.Training;
import io.lantu.evaluate.Training.AnnotatedReport;
import io.lantu.hanlp.HanlpSegmenter;
import io.lantu.lexicon.Divisions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the model that extraction uses, from annotated texts.",
      "The same texts in the same order give the same bytes. Texts of a place that is not known"
          + " need its six-digit code in the file's name."
    })
final class TrainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "TEXT GOLD...",
      hideParamSyntax = true,
      arity = "2..*",
      description = "Texts, each followed by its annotations.")
  private List<Path> files;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "MODEL",
      required = true,
      description = "Where to write the model.")
  private Path output;

  @Option(
      names = "--learn-also",
      paramLabel = "FOLDER",
      description =
          "Texts (X.txt) that were written for training, with their annotations (X.tsv), to learn"
              + " from as well; they count less than reports.")
  private Path learnAlso;

  @Override
  public Integer call() throws IOException {
    AnnotatedTexts texts = new AnnotatedTexts();
    List<AnnotatedReport> reports = new ArrayList<>(texts.pairs("train", files));
    if (learnAlso != null) {
      reports.addAll(texts.folder("train", learnAlso));
    }
    Console console = Console.standard();
    console.report(texts.refused());
    if (reports.isEmpty()) {
      return ExitCode.NOTHING;
    }
    Training training = new Training(new HanlpSegmenter(), Divisions.load());
    reports.forEach(training::add);
    try {
      training.train(IntStream.range(0, reports.size()).boxed().toList()).write(output);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.NOTHING,
          output
              + ": cannot be written ("
              + e.getClass().getSimpleName()
              + "); choose another file");
    }
    console.say(output + ": learned from " + reports.size() + " texts");
    return ExitCode.of(reports.size(), texts.refused().size());
  }
}
