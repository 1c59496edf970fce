package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.None;
import io.lantu.evaluate.Annotation.OfMeasurement;
import io.lantu.evaluate.Annotation.OfProject;
import io.lantu.evaluate.Annotation.Type;

/**
 * One place where what was given and the gold differ.
 *
 * @param text name of the text
 * @param name the name, or the indicator of a number
 * @param rest what stands behind the name in annotations, or what was confused
 */
public record Miss(
    String text, Kind kind, int sentence, Type type, String name, String rest, ErrorCause cause) {

  /** What went wrong. */
  public enum Kind {
    /** In the gold, not given. */
    MISSED,
    /** Given, not in the gold. */
    EXTRA,
    /** A matched project with another milestone. */
    MILESTONE,
    /** A matched number with another comparator. */
    COMPARATOR,
    /** In the gold an enterprise is tied to the project. */
    TIE_MISSED,
    /** The enterprise was tied to the project without ground. */
    TIE_EXTRA
  }

  static Miss of(String text, Kind kind, Annotation annotation, ErrorCause cause) {
    return of(text, kind, annotation, rest(annotation), cause);
  }

  static Miss of(String text, Kind kind, Annotation annotation, String rest, ErrorCause cause) {
    return new Miss(
        text, kind, annotation.sentence(), annotation.type(), annotation.name(), rest, cause);
  }

  /** A line of tab-separated fields; the first six are those of the reference scorer. */
  public String line() {
    return String.join(
        "\t", text, kind.name(), "S" + sentence, type.name(), name, rest, cause.label());
  }

  private static String rest(Annotation annotation) {
    if (annotation.details() instanceof OfProject project) {
      return (project.milestone() + " " + String.join("|", project.enterprises())).strip();
    } else if (annotation.details() instanceof OfMeasurement m) {
      return String.join(
          " ", m.kind(), m.comparator(), m.value().toPlainString(), m.unit(), m.modality());
    } else if (annotation.details() instanceof None) {
      return "";
    }
    throw new AssertionError(annotation);
  }
}
