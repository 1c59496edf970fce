package io.lantu.cli;

import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.ErrorCause;
import io.lantu.evaluate.Evaluation;
import io.lantu.evaluate.EvaluationPage;
import io.lantu.evaluate.EvaluationPage.Reference;
import io.lantu.evaluate.EvaluationPage.Remedy;
import io.lantu.evaluate.Scores.Measure;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What people add to the page of an evaluation, a tab-separated line each: {@code text} and a
 * paragraph; {@code reference}, a heading and {@code measure=figure} cells, {@code macro} among
 * them; {@code remedy}, a type, a cause and what was tried.
 */
final class EvaluationNotes {
  private final List<String> introduction = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Remedy> remedies = new ArrayList<>();

  private EvaluationNotes() {}

  static EvaluationNotes none() {
    return new EvaluationNotes();
  }

  static EvaluationNotes read(Path file) {
    EvaluationNotes notes = new EvaluationNotes();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          notes.add(line.split("\t", -1));
        }
      }
    } catch (CharacterCodingException e) {
      throw new Failure(ExitCode.USAGE, file + ": notes are UTF-8 text, and this is not");
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, file + ": cannot be read; check the path");
    } catch (IndexOutOfBoundsException e) {
      throw new Failure(ExitCode.USAGE, file + ":" + number + ": not a note: a cell is missing");
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, file + ":" + number + ": not a note: " + e.getMessage());
    }
    return notes;
  }

  private void add(String[] cells) {
    switch (cells[0]) {
      case "text" -> introduction.add(cells[1]);
      case "reference" -> references.add(reference(cells));
      case "remedy" ->
          remedies.add(new Remedy(Type.valueOf(cells[1]), ErrorCause.valueOf(cells[2]), cells[3]));
      default -> throw new IllegalArgumentException("unknown kind " + cells[0]);
    }
  }

  private static Reference reference(String[] cells) {
    String macro = "";
    Map<Measure, String> figures = new EnumMap<>(Measure.class);
    for (int i = 2; i < cells.length; i++) {
      String[] parts = cells[i].split("=", 2);
      if (parts[0].equals("macro")) {
        macro = parts[1];
      } else {
        figures.put(Measure.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
      }
    }
    return new Reference(cells[1], macro, figures);
  }

  EvaluationPage page(Map<String, Evaluation> groups) {
    return new EvaluationPage(introduction, groups, references, remedies);
  }
}
