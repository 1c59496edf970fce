package io.lantu.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A parameter of a query: a variable of its text that a caller gives a value.
 *
 * @param name the variable's name
 * @param optional whether the variable may stay unbound, which asks for all
 * @param byDefault the value when none is given
 * @param choices the only values allowed; empty where any of the type is
 * @param example a value that makes sense, for documentation
 */
public record Parameter(
    String name,
    ParameterType type,
    boolean optional,
    Optional<String> byDefault,
    List<String> choices,
    String example,
    String description) {

  public Parameter {
    choices = List.copyOf(choices);
    if (optional && byDefault.isPresent()) {
      throw new IllegalArgumentException("a parameter with a default is always bound: " + name);
    }
    check(name, type, choices, example);
    if (byDefault.isPresent()) {
      check(name, type, choices, byDefault.get());
    }
  }

  /** Whether a caller has to give it. */
  public boolean required() {
    return !optional && byDefault.isEmpty();
  }

  /**
   * The term for a value.
   *
   * @throws InvalidParameterException when the value is not of the type or no choice
   */
  Node term(String value) {
    check(name, type, choices, value);
    return type.term(value);
  }

  /** For messages: {@code place (e.g. 太原市)}. */
  String withExample() {
    return name + " (" + type.words() + ", e.g. " + example + ")";
  }

  private static void check(String name, ParameterType type, List<String> choices, String value) {
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw new InvalidParameterException(
          "parameter "
              + name
              + " is one of "
              + String.join(", ", choices)
              + ", not "
              + quoted(value));
    }
    if (!type.accepts(value)) {
      throw new InvalidParameterException(
          "parameter " + name + " must be " + type.words() + ", not " + quoted(value));
    }
  }

  /** Fit for one line, however long the value is or whatever it holds. */
  private static String quoted(String value) {
    String line = value.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return '"' + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + '"';
  }
}
