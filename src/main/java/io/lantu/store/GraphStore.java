package io.lantu.store;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * The knowledge graph on disk: TDB2 with a text index, one named graph a report, the default graph
 * of queries being their union.
 *
 * <p>A graph is replaced as a whole in one transaction. When the process ends in the middle of it,
 * in whatever way, the graph is found again as it was before or as it should become, and the text
 * index agrees.
 *
 * <p>One process at a time opens a store, and opens it once. Within it, any number of threads may
 * read through {@link #dataset()}, each in its own transaction, while one writes; writers wait for
 * each other. Write through this class alone: what is written to the dataset itself is not repaired
 * after a crash.
 */
public final class GraphStore implements AutoCloseable {
  /**
   * Its advice to developers at every start is not for users. Kept, for loggers are held weakly.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final StoreLayout layout;
  private final StoreLock lock;
  private final OpenDataset open;
  private final WholeGraphWrites writes;
  private boolean closed;

  private GraphStore(StoreLayout layout, StoreLock lock, OpenDataset open) {
    this.layout = layout;
    this.lock = lock;
    this.open = open;
    this.writes = new WholeGraphWrites(layout, open.graph());
  }

  /**
   * Opens the store of a folder, and makes one where the folder is new or empty.
   *
   * @throws StoreException when the folder is something else, is in use or cannot be written
   */
  public static GraphStore open(Path dir) {
    StoreLayout layout = new StoreLayout(dir);
    layout.prepare();
    return open(layout);
  }

  /**
   * Opens a store that exists. Reading too takes the store for this process and may finish what an
   * interrupted one has begun, so that the folder must be writable.
   *
   * @throws StoreException when there is no store, or it is in use
   */
  public static GraphStore openForReading(Path dir) {
    StoreLayout layout = new StoreLayout(dir);
    layout.requireExisting();
    return open(layout);
  }

  private static GraphStore open(StoreLayout layout) {
    StoreLock lock = StoreLock.acquire(layout);
    try {
      layout.markAsStore();
      GraphStore store = new GraphStore(layout, lock, OpenDataset.of(layout));
      try {
        store.writes.repair();
        return store;
      } catch (RuntimeException e) {
        store.open.close();
        throw e;
      }
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The folder, as it was named. */
  public Path directory() {
    return layout.dir();
  }

  /** For queries, inside a read transaction. Closed with the store. */
  public Dataset dataset() {
    return open.dataset();
  }

  /** A copy of the assembler description that the store was opened by. */
  public Model description() {
    return StoreDescription.of(layout).model();
  }

  /**
   * Makes a graph hold exactly the given quads, in one transaction. A graph that already holds them
   * is left untouched, on disk too.
   *
   * @param quads all of that graph; read once, before the transaction begins
   * @throws IllegalArgumentException when a quad belongs to another graph
   * @throws StoreException {@code WRITE_FAILED}; the graph is then as it was
   */
  public GraphChange replaceGraph(Node graph, Iterable<Quad> quads) {
    List<Triple> wanted = new ArrayList<>();
    for (Quad quad : quads) {
      if (!quad.getGraph().equals(graph)) {
        throw new IllegalArgumentException("not a quad of " + graph + ": " + quad);
      }
      wanted.add(quad.asTriple());
    }
    return write(graph, wanted);
  }

  /** As {@link #replaceGraph(Node, Iterable)}, from the triples of another graph. */
  public GraphChange replaceGraph(Node graph, Graph triples) {
    return write(graph, triples.find().toList());
  }

  public GraphChange removeGraph(Node graph) {
    return write(graph, List.of());
  }

  /** The named graphs that hold something, in order. */
  public Set<String> graphNames() {
    return read(
        () -> {
          Set<String> names = new TreeSet<>();
          open.graph().listGraphNodes().forEachRemaining(node -> names.add(node.getURI()));
          return names;
        });
  }

  public boolean isEmpty() {
    return read(() -> open.graph().isEmpty());
  }

  /**
   * Writes the whole store. The same content gives the same bytes, provided it has no blank nodes.
   *
   * @throws UncheckedIOException when the stream fails
   */
  public void export(OutputStream out, ExportFormat format) {
    read(
        () -> {
          new Exporter(open.graph()).write(out, format);
          return null;
        });
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      try {
        open.close();
      } finally {
        lock.close();
      }
    }
  }

  private GraphChange write(Node graph, List<Triple> wanted) {
    if (!graph.isURI() || Quad.isDefaultGraph(graph)) {
      throw new IllegalArgumentException("a graph of the store has an IRI as its name: " + graph);
    }
    return writes.run(graph, writer -> writer.replace(graph, wanted));
  }

  private <T> T read(Supplier<T> work) {
    return Txn.calculateRead(open.graph(), work);
  }
}
