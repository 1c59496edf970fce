package io.lantu.store;

import io.lantu.store.StoreException.Code;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where a store's parts lie in its folder, and whether the folder is a store.
 *
 * @param dir the folder, as the user named it
 */
record StoreLayout(Path dir) {
  /** Raised when older programs could not read what this one writes, or the other way round. */
  static final String VERSION = "1";

  private static final String VERSION_KEY = "format.version";
  private static final String PROPERTIES = "store.properties";
  static final String LOCK = "store.lock";

  Path quads() {
    return dir.resolve("tdb2");
  }

  Path textIndex() {
    return dir.resolve("text");
  }

  /** Names the process that has the store open. Apart from the lock, for that must not be read. */
  Path holder() {
    return dir.resolve("store.holder");
  }

  private Path properties() {
    return dir.resolve(PROPERTIES);
  }

  private Path pendingFile() {
    return dir.resolve("pending");
  }

  /** Makes the folder where nothing is, and leaves alone what is no store. */
  void prepare() {
    if (Files.exists(dir) && !Files.isDirectory(dir)) {
      throw notAStore("it is a file");
    }
    try {
      Files.createDirectories(dir);
    } catch (IOException e) {
      throw notWritable(e);
    }
    if (Files.exists(properties())) {
      checkVersion();
    } else if (holdsOtherFiles()) {
      throw notAStore("the folder holds other files");
    }
  }

  /** Refuses what is not there, for readers must not create a store by a slip of the pen. */
  void requireExisting() {
    if (!Files.exists(dir)) {
      throw new StoreException(
          Code.MISSING,
          dir,
          "there is no store",
          "create it with `lantu build --store " + dir + " PATH...`",
          null);
    }
    if (!Files.exists(properties())) {
      throw notAStore("it has no " + PROPERTIES);
    }
    checkVersion();
  }

  /** Marks the folder as a store; to be called by the holder of the lock. */
  void markAsStore() {
    if (Files.exists(properties())) {
      return;
    }
    try {
      writeWhole(properties(), VERSION_KEY + "=" + VERSION + "\n");
      Files.createDirectories(textIndex());
    } catch (IOException e) {
      throw notWritable(e);
    }
  }

  /** The graph whose writing was not finished when the last process ended, if there was one. */
  Optional<String> pending() {
    try {
      return Files.exists(pendingFile())
          ? Optional.of(Files.readString(pendingFile()).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void setPending(String graph) throws IOException {
    writeWhole(pendingFile(), graph + "\n");
  }

  void clearPending() throws IOException {
    Files.deleteIfExists(pendingFile());
  }

  StoreException notWritable(Throwable cause) {
    return new StoreException(
        Code.NOT_WRITABLE,
        dir,
        "cannot write to the store's folder (" + cause.getMessage() + ")",
        "check permissions and free space, or choose another folder with --store",
        cause);
  }

  private void checkVersion() {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(properties())) {
      read.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw notAStore("its " + PROPERTIES + " cannot be read");
    }
    String version = read.getProperty(VERSION_KEY);
    if (version == null) {
      throw notAStore("its " + PROPERTIES + " has no " + VERSION_KEY);
    }
    if (!version.equals(VERSION)) {
      throw new StoreException(
          Code.OTHER_VERSION,
          dir,
          "the store has format " + version + ", this program reads format " + VERSION,
          "build it again into another folder, or use the program that wrote it",
          null);
    }
  }

  /** Other than the lock, and than what an interrupted first run may have left. */
  private boolean holdsOtherFiles() {
    try (Stream<Path> entries = Files.list(dir)) {
      return entries.anyMatch(entry -> !entry.getFileName().toString().startsWith("store."));
    } catch (IOException e) {
      throw notWritable(e);
    }
  }

  private StoreException notAStore(String why) {
    return new StoreException(
        Code.NOT_A_STORE,
        dir,
        "this is not a Lantu store: " + why,
        "name an empty or a new folder with --store",
        null);
  }

  /** A reader sees the old content or the new one, never a part. */
  private static void writeWhole(Path file, String content) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(
        draft,
        content,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        StandardOpenOption.SYNC);
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
