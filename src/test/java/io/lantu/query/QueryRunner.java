package io.lantu.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;

/** Runs bound queries over a dataset and writes their rows as {@link QueryCase} has them. */
record QueryRunner(Dataset dataset) {
  private static final String BASE = "http://localhost:3030/id/";

  /** The header, then the rows. */
  List<String> run(BoundQuery bound) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution =
              QueryExecution.dataset(dataset).query(bound.query()).build()) {
            ResultSet rows = execution.execSelect();
            List<String> names = rows.getResultVars();
            List<String> lines = new ArrayList<>(List.of(String.join("\t", names)));
            rows.forEachRemaining(
                row ->
                    lines.add(
                        names.stream()
                            .map(name -> cell(row.get(name)))
                            .collect(Collectors.joining("\t"))));
            return lines;
          }
        });
  }

  private static String cell(RDFNode node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral()
        ? node.asLiteral().getLexicalForm()
        : "<" + node.toString().replace(BASE, "").replaceAll("[0-9a-f]{16}", "#") + ">";
  }
}
