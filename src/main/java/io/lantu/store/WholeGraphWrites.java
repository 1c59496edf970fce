package io.lantu.store;

import io.lantu.store.StoreException.Code;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;

/**
 * Transactions that write one graph each. TDB2 and the text index commit one after the other, and a
 * process may end between the two; so the graph's name is put down before, and the next opening
 * makes the entries of that graph anew.
 *
 * <p>Safe for use by several threads, which wait for each other.
 */
final class WholeGraphWrites {
  private final StoreLayout layout;
  private final DatasetGraphText dataset;

  /** A commit did not come to its end; opening the store again settles it. */
  private boolean unsettled;

  WholeGraphWrites(StoreLayout layout, DatasetGraphText dataset) {
    this.layout = layout;
    this.dataset = dataset;
  }

  /** What is done within a transaction. */
  interface Work<T> {
    T run(GraphWriter writer) throws IOException;
  }

  /** Makes quads and text agree after a process that ended in the middle. */
  void repair() {
    layout
        .pending()
        .map(NodeFactory::createURI)
        .ifPresent(
            graph ->
                run(
                    graph,
                    writer -> {
                      writer.reindex(graph);
                      return null;
                    }));
  }

  /**
   * @throws StoreException {@code WRITE_FAILED}; the graph is then as it was
   */
  synchronized <T> T run(Node graph, Work<T> work) {
    if (dataset.isInTransaction()) {
      throw new IllegalStateException("the thread is in a transaction of its own");
    }
    if (unsettled) {
      throw writeFailed(graph, "an earlier commit was broken off", null);
    }
    try {
      layout.setPending(graph.getURI());
      dataset.begin(ReadWrite.WRITE);
      T done = attempt(work);
      // From here on until it is done, quads and text may differ.
      unsettled = true;
      dataset.commit();
      unsettled = false;
      layout.clearPending();
      return done;
    } catch (IOException | RuntimeException e) {
      throw writeFailed(graph, e.getMessage(), e);
    } finally {
      dataset.end();
    }
  }

  private <T> T attempt(Work<T> work) throws IOException {
    try {
      return work.run(new GraphWriter(dataset));
    } catch (IOException | RuntimeException | Error e) {
      dataset.abort();
      layout.clearPending();
      throw e;
    }
  }

  private StoreException writeFailed(Node graph, String why, Throwable cause) {
    return new StoreException(
        Code.WRITE_FAILED,
        layout.dir(),
        "could not write graph " + graph + " (" + why + ")",
        "check free space and run it again; whole graphs alone are kept",
        cause);
  }
}
