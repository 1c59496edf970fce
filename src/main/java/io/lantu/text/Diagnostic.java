package io.lantu.text;

import java.util.Optional;

/**
 * What is wrong with an input, where, and what the user can do; one line each.
 *
 * @param source the input as the user named it
 * @param span where in the raw text, when the fault has a place
 * @param problem what is wrong
 * @param advice what to do about it
 */
public record Diagnostic(
    Severity severity, String source, Optional<RawSpan> span, String problem, String advice) {

  /** An {@code ERROR} leaves the input out; a {@code WARNING} reads on. */
  public enum Severity {
    WARNING,
    ERROR
  }

  public static Diagnostic error(String source, String problem, String advice) {
    return new Diagnostic(Severity.ERROR, source, Optional.empty(), problem, advice);
  }

  public static Diagnostic warning(String source, String problem, String advice) {
    return new Diagnostic(Severity.WARNING, source, Optional.empty(), problem, advice);
  }

  /** {@code source: problem: advice}, with the place behind the source when there is one. */
  @Override
  public String toString() {
    String at = span.map(s -> "@" + s.begin() + "-" + s.end()).orElse("");
    return source + at + ": " + problem + "; " + advice;
  }
}
