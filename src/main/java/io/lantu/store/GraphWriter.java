package io.lantu.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.changes.TextDatasetChanges;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.lucene.index.Term;

/**
 * Writes to the quads and to the text index alike, inside the caller's write transaction.
 *
 * <p>It knows what is new before it writes, and so spares the look-up for each quad that jena-text
 * would make; an entry is made or taken away exactly when its quad is.
 */
final class GraphWriter {
  private final DatasetGraph quads;
  private final TextDatasetChanges entries;
  private final TextIndexLucene index;

  GraphWriter(DatasetGraphText dataset) {
    this.quads = dataset.getWrapped();
    this.entries = dataset.getMonitor();
    this.index = (TextIndexLucene) dataset.getTextIndex();
  }

  GraphChange replace(Node graph, Iterable<Triple> triples) {
    Set<Triple> wanted = new LinkedHashSet<>();
    triples.forEach(triple -> wanted.add(asKept(triple)));
    List<Quad> stale = new ArrayList<>();
    for (Iterator<Quad> old = quads.find(graph, Node.ANY, Node.ANY, Node.ANY); old.hasNext(); ) {
      Quad quad = old.next();
      if (!wanted.remove(quad.asTriple())) {
        stale.add(quad);
      }
    }
    for (Quad quad : stale) {
      quads.delete(quad);
      record(TextQuadAction.DELETE, quad);
    }
    for (Triple triple : wanted) {
      Quad quad = Quad.create(graph, triple);
      quads.add(quad);
      record(TextQuadAction.ADD, quad);
    }
    return new GraphChange(wanted.size(), stale.size());
  }

  /** Makes the text index agree with the quads of a graph, whatever it held. */
  void reindex(Node graph) throws IOException {
    index
        .getIndexWriter()
        .deleteDocuments(new Term(index.getDocDef().getGraphField(), graph.getURI()));
    quads
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> record(TextQuadAction.ADD, quad));
  }

  /** TDB2 keeps small numbers, dates and years by their value: 0.10 comes back as 0.1. */
  private static Triple asKept(Triple triple) {
    NodeId inline = NodeId.inline(triple.getObject());
    return inline == null
        ? triple
        : Triple.create(triple.getSubject(), triple.getPredicate(), NodeId.extract(inline));
  }

  private void record(TextQuadAction action, Quad quad) {
    entries.change(
        action, quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }
}
