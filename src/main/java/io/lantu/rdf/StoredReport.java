package io.lantu.rdf;

import io.lantu.text.SourceText;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a report's graph keeps of the input, so that the report can be read again without it.
 *
 * @param id name of the report
 * @param text as it was decoded
 * @param place code of the division whose report it is
 */
public record StoredReport(String id, SourceText text, String place, int year) {

  /**
   * The texts of one place, year and kind, in the order of their ids. The caller holds a read
   * transaction.
   *
   * @param plainId as {@code ReportId.plain} makes it
   */
  public static List<StoredReport> of(DatasetGraph dataset, Iris iris, String plainId) {
    GraphView view = new GraphView(dataset);
    String hashed = plainId + "-[0-9a-f]{8}";
    return view.subjects(Terms.TYPE, Terms.lt("Report")).stream()
        .map(iris::reportId)
        .filter(id -> id.equals(plainId) || id.matches(hashed))
        .map(id -> read(view, iris, id))
        .toList();
  }

  private static StoredReport read(GraphView view, Iris iris, String id) {
    Node report = iris.report(id);
    return new StoredReport(
        id,
        new SourceText(
            view.words(report, Terms.SOURCE).orElseThrow(),
            view.words(iris.text(id), Terms.NIF_STRING).orElseThrow()),
        view.object(report, Terms.lt("jurisdiction"))
            .flatMap(place -> view.words(place, Terms.lt("divisionCode")))
            .orElseThrow(),
        Integer.parseInt(view.words(report, Terms.lt("reportYear")).orElseThrow()));
  }
}
