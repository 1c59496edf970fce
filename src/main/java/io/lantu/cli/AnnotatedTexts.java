package io.lantu.cli;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.document.ReportReader;
import io.lantu.evaluate.Annotation;
import io.lantu.evaluate.AnnotationFile;
import io.lantu.evaluate.Training.AnnotatedReport;
import io.lantu.hanlp.HanlpSimplifier;
import io.lantu.lexicon.Divisions;
import io.lantu.text.Diagnostic;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads texts with their annotations, as commands are given them. */
final class AnnotatedTexts {
  private static final Pattern PLACE_AND_YEAR = Pattern.compile("(\\d{6})-(\\d{4})-.*");

  private final Divisions divisions = Divisions.load();
  private final ReportReader reader = new ReportReader(new HanlpSimplifier(), divisions);
  private final List<Diagnostic> refused = new ArrayList<>();

  /** What could not be read so far. */
  List<Diagnostic> refused() {
    return List.copyOf(refused);
  }

  /**
   * Reads texts, each followed by its annotations.
   *
   * @throws Failure if the annotations cannot be read or the files are no pairs
   */
  List<AnnotatedReport> pairs(String command, List<Path> files) throws IOException {
    return pairs(command, files, file -> Hints.none(), true);
  }

  private List<AnnotatedReport> pairs(
      String command, List<Path> files, Function<Path, Hints> hints, boolean genuine)
      throws IOException {
    if (files.size() % 2 != 0) {
      throw new Failure(ExitCode.USAGE, command + ": every text needs its annotations behind it");
    }
    List<AnnotatedReport> reports = new ArrayList<>();
    for (int i = 0; i < files.size(); i += 2) {
      List<Annotation> annotations = annotations(files.get(i + 1));
      Reading reading = reader.read(files.get(i), hints.apply(files.get(i)));
      if (reading instanceof Reading.Refused no) {
        refused.add(no.diagnostic());
      } else if (reading instanceof Reading.Read read) {
        String name = files.get(i + 1).getFileName().toString();
        reports.add(new AnnotatedReport(name, read.report(), annotations, genuine));
      }
    }
    return reports;
  }

  /**
   * Reads texts that were written for training: each text of a folder ({@code X.txt}) whose
   * annotations ({@code X.tsv}) lie beside it. A name that begins like {@code 140100-2023-} says of
   * which place and year the text is, whatever invented places it speaks of.
   */
  List<AnnotatedReport> folder(String command, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.list(folder)) {
      found
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .forEach(
              gold -> {
                files.add(Path.of(gold.toString().replaceFirst("tsv$", "txt")));
                files.add(gold);
              });
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, folder + ": is no folder that can be read");
    }
    if (files.isEmpty()) {
      throw new Failure(ExitCode.USAGE, folder + ": holds no annotations (X.tsv beside X.txt)");
    }
    return pairs(command, files, this::hints, false);
  }

  private Hints hints(Path file) {
    Matcher name = PLACE_AND_YEAR.matcher(file.getFileName().toString());
    return name.matches()
        ? new Hints(
            divisions.byCode(name.group(1)), OptionalInt.of(Integer.parseInt(name.group(2))))
        : Hints.none();
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
    } catch (CharacterCodingException e) {
      throw new Failure(ExitCode.USAGE, file + ": annotations are UTF-8 text, and this is not");
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, e.getMessage());
    }
  }
}
