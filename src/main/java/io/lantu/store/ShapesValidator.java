package io.lantu.store;

import io.lantu.store.ShapesReport.Result;
import io.lantu.store.ShapesReport.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.system.Txn;

/**
 * Holds data against SHACL shapes. Without inference: types of superclasses are written out in the
 * data.
 *
 * <p>Safe for use by several threads.
 */
public final class ShapesValidator {
  private static final Comparator<Result> BY_PLACE =
      Comparator.comparing(Result::focus)
          .thenComparing(result -> result.path().orElse(""))
          .thenComparing(Result::shape)
          .thenComparing(result -> result.value().orElse(""))
          .thenComparing(Result::message);

  private final Shapes shapes;

  /**
   * @throws org.apache.jena.shacl.parser.ShaclParseException when they are no good shapes
   */
  public ShapesValidator(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** The union of all graphs, in a read transaction of its own or in the caller's. */
  public ShapesReport validate(Dataset dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          DatasetGraph graphs = dataset.asDatasetGraph();
          return report(graphs.getUnionGraph(), Optional.of(graphs));
        });
  }

  /** Quads that are not in a store yet. */
  public ShapesReport validate(Graph data) {
    return report(data, Optional.empty());
  }

  private ShapesReport report(Graph data, Optional<DatasetGraph> graphs) {
    List<Result> results = new ArrayList<>();
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, data).getEntries()) {
      results.add(
          new Result(
              severity(entry),
              NodeFmtLib.strNT(entry.focusNode()),
              Optional.ofNullable(entry.resultPath()).map(ShapesValidator::print),
              Optional.ofNullable(entry.value()).map(NodeFmtLib::strNT),
              entry.message().strip().replaceAll("\\s*\\R\\s*", " "),
              NodeFmtLib.strNT(entry.source()),
              graphs.map(from -> graphsOf(entry, from)).orElse(List.of())));
    }
    results.sort(BY_PLACE);
    return new ShapesReport(results.isEmpty(), results);
  }

  /** The graphs with the very statement; else those with anything of the focus node. */
  private static List<String> graphsOf(ReportEntry entry, DatasetGraph graphs) {
    Node focus = entry.focusNode();
    List<String> exact = List.of();
    if (entry.resultPath() instanceof P_Link link && entry.value() != null) {
      exact = names(graphs, focus, link.getNode(), entry.value());
    }
    return exact.isEmpty() && !focus.isLiteral() ? names(graphs, focus, Node.ANY, Node.ANY) : exact;
  }

  private static List<String> names(DatasetGraph graphs, Node s, Node p, Node o) {
    TreeSet<String> names = new TreeSet<>();
    graphs
        .find(Node.ANY, s, p, o)
        .forEachRemaining(
            quad -> {
              if (quad.getGraph().isURI() && !quad.isDefaultGraph()) {
                names.add(quad.getGraph().getURI());
              }
            });
    return List.copyOf(names);
  }

  private static String print(Path path) {
    return PathWriter.asString(path);
  }

  private static Severity severity(ReportEntry entry) {
    return switch (entry.severity().level().getLocalName()) {
      case "Warning" -> Severity.WARNING;
      case "Info" -> Severity.INFO;
      default -> Severity.VIOLATION;
    };
  }
}
