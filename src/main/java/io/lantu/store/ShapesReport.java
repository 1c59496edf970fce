package io.lantu.store;

import java.util.List;
import java.util.Optional;

/**
 * What SHACL found.
 *
 * @param conforms whether nothing was found, of any severity
 * @param results in an order that the data and shapes alone decide
 */
public record ShapesReport(boolean conforms, List<Result> results) {
  public ShapesReport {
    results = List.copyOf(results);
  }

  /** As the shape says; SHACL section 2.1.4. */
  public enum Severity {
    VIOLATION,
    WARNING,
    INFO
  }

  /**
   * One fault.
   *
   * @param focus the node that the shape looked at, as in N-Triples
   * @param path the property path, as in SPARQL; absent for shapes that look at the node itself
   * @param value the value that is wrong, as in N-Triples
   * @param message as the shape says it, or as the constraint does
   * @param shape the shape, as in N-Triples
   * @param graphs the named graphs that the statement comes from, or, where something is missing,
   *     those that speak of the focus node; empty when what was validated is no dataset
   */
  public record Result(
      Severity severity,
      String focus,
      Optional<String> path,
      Optional<String> value,
      String message,
      String shape,
      List<String> graphs) {
    public Result {
      graphs = List.copyOf(graphs);
    }
  }
}
