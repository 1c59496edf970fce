package io.lantu.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One line of annotations, by a person or by the program.
 *
 * @param sentence number of the sentence as {@link RawSentences} counts; -1 outside every sentence
 * @param name the name, or the indicator of a measurement
 * @param doubtful finding it or not costs nothing
 * @param confidence how sure the program is, 0 to 1; empty of a person's annotation
 */
public record Annotation(
    int sentence,
    Type type,
    String name,
    boolean doubtful,
    Details details,
    OptionalDouble confidence) {

  /** A person's. */
  public Annotation(int sentence, Type type, String name, boolean doubtful, Details details) {
    this(sentence, type, name, doubtful, details, OptionalDouble.empty());
  }

  /** What is annotated; the constant's name is its letter in annotation files. */
  public enum Type {
    P,
    E,
    I,
    C,
    T
  }

  /** What stands behind the name. */
  public sealed interface Details {}

  /** Nothing; for enterprises, industries and divisions. */
  public record None() implements Details {}

  /** Of a project: milestone token and names of tied enterprises. */
  public record OfProject(String milestone, List<String> enterprises) implements Details {
    public OfProject {
      enterprises = List.copyOf(enterprises);
    }
  }

  /** Of a target or result, in the tokens of annotation files; the modality is plan or done. */
  public record OfMeasurement(
      String kind, String comparator, BigDecimal value, String unit, String modality)
      implements Details {}
}
