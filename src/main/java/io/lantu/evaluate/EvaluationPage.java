package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.Scores.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An evaluation by groups as a page in Markdown. The same values make the same text; nothing is
 * read and no clock is asked.
 *
 * @param introduction paragraphs under the title: what was scored, and the command that does it
 * @param groups evaluations by name of the group, in the order of the page
 * @param references figures to print beside the scores
 * @param remedies what was tried against causes
 */
public record EvaluationPage(
    List<String> introduction,
    Map<String, Evaluation> groups,
    List<Reference> references,
    List<Remedy> remedies) {

  public EvaluationPage {
    introduction = List.copyOf(introduction);
    references = List.copyOf(references);
    remedies = List.copyOf(remedies);
  }

  /**
   * A column of figures made elsewhere, such as the agreement of two readers.
   *
   * @param macro of the mean over types; may be empty
   * @param f1 by measure; a measure that is not in it stays blank
   */
  public record Reference(String heading, String macro, Map<Measure, String> f1) {}

  /** What was tried against a cause of errors of a type, and what it gave. */
  public record Remedy(Type type, ErrorCause cause, String tried) {}

  /** The page; it ends with a line break. */
  public String text() {
    List<String> parts = new ArrayList<>(List.of("# How good the extraction is"));
    parts.addAll(introduction);
    parts.addAll(new ScoreSection(groups, references).parts());
    parts.addAll(new CalibrationSection(groups).parts());
    parts.addAll(new CauseSection(groups, remedies).parts());
    return String.join("\n\n", parts) + "\n";
  }

  static String ratio(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
