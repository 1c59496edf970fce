package io.lantu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lantu.store.StoreException.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that are no store, not this program's store, or not free. */
class StorePlacesTest {
  @TempDir Path temp;

  @Test
  void anEmptyFolderBecomesAStore() throws IOException {
    Path dir = Files.createDirectories(temp.resolve("a/b"));
    GraphStore.open(dir).close();
    GraphStore.openForReading(dir).close();
  }

  @Test
  void aReaderCreatesNothing() {
    Path dir = temp.resolve("nothing");
    assertRefused(GraphStore::openForReading, dir, Code.MISSING, "lantu build");
    assertThat(dir).doesNotExist();
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws IOException {
    Path dir = Files.createDirectories(temp.resolve("mine"));
    Files.writeString(dir.resolve("letter.txt"), "dear");
    assertRefused(GraphStore::open, dir, Code.NOT_A_STORE, "--store");
    assertRefused(GraphStore::openForReading, dir, Code.NOT_A_STORE, "--store");
    assertThat(dir.toFile().list()).containsExactly("letter.txt");
  }

  @Test
  void aFileIsNoStore() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    assertRefused(GraphStore::open, file, Code.NOT_A_STORE, "--store");
    assertRefused(GraphStore::openForReading, file, Code.NOT_A_STORE, "--store");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    assertRefused(GraphStore::open, file.resolve("sub"), Code.NOT_WRITABLE, "--store");
  }

  @Test
  void anotherFormatIsNotTouched() throws IOException {
    Path dir = temp.resolve("lantu-data");
    GraphStore.open(dir).close();
    Files.writeString(dir.resolve("store.properties"), "format.version=999\n");
    assertRefused(GraphStore::open, dir, Code.OTHER_VERSION, "999");
    Files.writeString(dir.resolve("store.properties"), "x=1\n");
    assertRefused(GraphStore::open, dir, Code.NOT_A_STORE, "format.version");
  }

  @Test
  void oneOpeningAtATimeInThisProcessToo() {
    Path dir = temp.resolve("lantu-data");
    try (GraphStore first = GraphStore.open(dir)) {
      assertRefused(GraphStore::open, dir, Code.IN_USE, "--endpoint");
      assertRefused(GraphStore::openForReading, dir, Code.IN_USE, "this process");
      assertThat(first.isEmpty()).isTrue();
    }
    GraphStore.open(dir).close();
  }

  @Test
  void aStoreThatAnotherProcessHolds() throws Exception {
    Path dir = temp.resolve("lantu-data");
    GraphStore.open(dir).close();
    try (ChildJvm holder = ChildJvm.start(StoreHolder.class, dir.toString())) {
      holder.awaitLine("open");
      assertRefused(GraphStore::open, dir, Code.IN_USE, "process " + holder.pid());
    }
    GraphStore.open(dir).close();
  }

  @Test
  void damagedFilesAreNamedAndTheLocksAreGivenBack() throws IOException {
    Path dir = temp.resolve("lantu-data");
    GraphStore.open(dir).close();
    Path segments;
    try (var files = Files.list(dir.resolve("text"))) {
      segments =
          files.filter(f -> f.getFileName().toString().startsWith("segments_")).findAny().get();
    }
    byte[] whole = Files.readAllBytes(segments);
    Files.write(segments, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
    assertRefused(GraphStore::open, dir, Code.DAMAGED, "backup");
    Files.write(segments, whole);
    GraphStore.open(dir).close();
  }

  private static void assertRefused(Consumer<Path> opening, Path dir, Code code, String advice) {
    StoreException refused = catchThrowableOfType(StoreException.class, () -> opening.accept(dir));
    assertThat(refused).as("refusal of " + dir).isNotNull();
    assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code);
    assertThat(refused.getMessage())
        .startsWith(dir.toString())
        .contains(advice)
        .doesNotContain("\n");
  }

  /** Opens a store and keeps it until it is ended. */
  static final class StoreHolder {
    private StoreHolder() {}

    public static void main(String[] args) throws Exception {
      GraphStore store = GraphStore.open(Path.of(args[0]));
      System.out.println("open " + store.directory());
      Thread.sleep(60_000);
    }
  }
}
