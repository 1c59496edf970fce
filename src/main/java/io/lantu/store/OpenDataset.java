package io.lantu.store;

import io.lantu.store.StoreException.Code;
import java.nio.file.FileSystemException;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The dataset that a store's description assembles, and its end: TDB2 keeps every place that it
 * once connected, with its lock, until it is told to let go.
 */
record OpenDataset(Dataset dataset) implements AutoCloseable {

  /**
   * @throws StoreException when other programs hold the files, or they cannot be read
   */
  static OpenDataset of(StoreLayout layout) {
    StoreDescription description = StoreDescription.of(layout);
    DatasetGraph quads = null;
    try {
      quads = assemble(description.quadsDataset()).asDatasetGraph();
      return new OpenDataset(assemble(description.textDataset()));
    } catch (RuntimeException e) {
      if (quads != null) {
        TDBInternal.expel(quads);
      }
      throw explain(layout, e);
    }
  }

  private static Dataset assemble(Resource description) {
    return (Dataset) Assembler.general().open(description);
  }

  DatasetGraphText graph() {
    return (DatasetGraphText) dataset.asDatasetGraph();
  }

  @Override
  public void close() {
    DatasetGraph quads = graph().getWrapped();
    dataset.close();
    TDBInternal.expel(quads);
  }

  private static RuntimeException explain(StoreLayout layout, RuntimeException problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof LockObtainFailedException || isLock(cause)) {
        return StoreLock.inUse(layout, problem);
      }
      if (cause instanceof FileSystemException) {
        return layout.notWritable(cause);
      }
    }
    return new StoreException(
        Code.DAMAGED,
        layout.dir(),
        "the store's files cannot be read (" + rootMessage(problem) + ")",
        "restore a backup, or build the store again into another folder",
        problem);
  }

  private static boolean isLock(Throwable cause) {
    return cause instanceof DBOpEnvException
        && cause.getMessage() != null
        && cause.getMessage().contains("lock");
  }

  private static String rootMessage(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage();
  }
}
