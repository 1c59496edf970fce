package io.lantu.rdf;

import io.lantu.ledger.Cube;
import io.lantu.ledger.Histories;
import io.lantu.ledger.Outcomes;
import io.lantu.ledger.Statements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The graphs that follow from the reports and their links, and from nothing else: the data cube and
 * the ledger of promises. The same reports and links give the same quads. They are to be made anew
 * whenever either has changed.
 */
public final class LedgerGraphs {
  private final Iris iris;

  public LedgerGraphs(Iris iris) {
    this.iris = iris;
  }

  /**
   * Each graph with all its quads.
   *
   * @param dataset the reports' graphs and the link graph; the caller holds a read transaction
   */
  public Map<Node, List<Quad>> quads(DatasetGraph dataset) {
    Statements statements = new StatementReader(iris).read(dataset);
    Map<Node, List<Quad>> quads = new LinkedHashMap<>();
    quads.put(iris.cubeGraph(), new CubeTranslator(iris).translate(Cube.of(statements.figures())));
    quads.put(
        iris.ledgerGraph(),
        new LedgerTranslator(iris)
            .translate(
                new Outcomes(statements.reports()).of(statements.figures()),
                new Histories(statements.reports()).of(statements.sayings())));
    return quads;
  }
}
