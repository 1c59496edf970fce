package io.lantu.cli;

import io.lantu.link.Ruling;
import io.lantu.rdf.DoubtReader;
import io.lantu.server.Curator;
import io.lantu.store.GraphStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Decisions of the server's users: each is kept before its request is answered, and carried out
 * behind it, those that wait together at once. Who decides waits a little for it, which is enough
 * for a store of some reports. Thread-safe; closing it carries out what waits.
 */
final class CurationQueue implements Curator, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration LAST_PATIENCE = Duration.ofMinutes(1);

  private final GraphStore store;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(CurationQueue::thread);
  private final List<Ruling> waiting = new ArrayList<>();
  private Curation curation;

  CurationQueue(GraphStore store) {
    this.store = store;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "decisions");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public DoubtReader.Page doubts(DoubtReader.Selection selection) {
    return store.isEmpty() ? new DoubtReader.Page(List.of(), 0) : curation().doubts(selection);
  }

  @Override
  public boolean decide(Ruling ruling) {
    curation().keep(List.of(ruling));
    synchronized (waiting) {
      waiting.add(ruling);
    }
    Future<?> carriedOut = worker.submit(this::carryOut);
    try {
      carriedOut.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a decision is kept, but could not be carried out", e);
    }
  }

  private void carryOut() {
    List<Ruling> rulings;
    synchronized (waiting) {
      rulings = List.copyOf(waiting);
      waiting.clear();
    }
    if (!rulings.isEmpty()) {
      curation().carryOut(rulings);
    }
  }

  /** Made when first asked for: a store without reports is served too. */
  private synchronized Curation curation() {
    if (curation == null) {
      curation = new Curation(store, Clock.systemUTC(), report -> {});
    }
    return curation;
  }

  @Override
  public void close() {
    worker.shutdown();
    try {
      worker.awaitTermination(LAST_PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
