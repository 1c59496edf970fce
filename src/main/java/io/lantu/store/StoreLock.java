package io.lantu.store;

import io.lantu.store.StoreException.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The one key to a store, against other processes and against a second opening in this one. The
 * operating system takes it back when the process ends in any way, so no stale lock stays behind.
 *
 * <p>TDB2 and the text index have locks of their own, which also hold off a stock Fuseki; but TDB2
 * shares a place within one process without a word. The lock is Lucene's, which knows what this
 * process holds: on POSIX, opening and closing the file once more would drop it.
 */
final class StoreLock implements AutoCloseable {
  private final Directory directory;
  private final Lock lock;
  private final Path holderFile;

  private StoreLock(Directory directory, Lock lock, Path holderFile) {
    this.directory = directory;
    this.lock = lock;
    this.holderFile = holderFile;
  }

  /**
   * @throws StoreException {@code IN_USE} when held, by this process too; {@code NOT_WRITABLE} when
   *     the lock's file cannot be made
   */
  static StoreLock acquire(StoreLayout layout) {
    try {
      Directory directory = FSDirectory.open(layout.dir());
      Lock lock = directory.obtainLock(StoreLayout.LOCK);
      Files.writeString(layout.holder(), Long.toString(ProcessHandle.current().pid()));
      return new StoreLock(directory, lock, layout.holder());
    } catch (LockObtainFailedException e) {
      throw inUse(layout, e);
    } catch (IOException e) {
      throw layout.notWritable(e);
    }
  }

  static StoreException inUse(StoreLayout layout, Throwable cause) {
    return new StoreException(
        Code.IN_USE,
        layout.dir(),
        "the store is in use by " + holder(layout),
        "ask it with --endpoint http://HOST:PORT/lantu/sparql, or stop that process",
        cause);
  }

  /** For people alone: the holder may be ending, or may not have got to writing its number. */
  private static String holder(StoreLayout layout) {
    try {
      String pid = Files.readString(layout.holder()).strip();
      if (pid.equals(Long.toString(ProcessHandle.current().pid()))) {
        return "this process";
      }
      return pid.isEmpty() ? "another process" : "process " + pid;
    } catch (IOException e) {
      return "another process";
    }
  }

  @Override
  public void close() {
    try (directory) {
      Files.deleteIfExists(holderFile);
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
