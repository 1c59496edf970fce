package io.lantu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLibraryTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.bundled();

  @TempDir Path folder;

  @Test
  void holdsTheFilesOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".rq"))
              .map(file -> file.replace(".rq", ""))
              .sorted()
              .toList();
      assertThat(LIBRARY.all()).extracting(NamedQuery::name).isEqualTo(names);
    }
  }

  @Test
  void findsByName() {
    assertThat(LIBRARY.find("projects")).get().extracting(NamedQuery::name).isEqualTo("projects");
    assertThat(LIBRARY.find("Projects")).isEmpty();
    assertThat(LIBRARY.find("../projects")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "project, projects",
    "prjects, projects",
    "Projects.rq, projects",
    "industry_projects, industry-projects",
    "rollup, division-rollup",
    "targets-ranking, target-ranking",
  })
  void suggestsTheNearest(String wanted, String first) {
    assertThat(LIBRARY.nearest(wanted)).first().isEqualTo(first);
    assertThat(LIBRARY.nearest(wanted)).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void suggestsNothingForWhatIsLikeNothing() {
    assertThat(LIBRARY.nearest("xyzzy")).isEmpty();
    assertThat(LIBRARY.nearest("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"abc,abc,0", "abc,abd,1", "abc,ab,1", "'',abc,3", "kitten,sitting,3", "ab,ba,2"})
  void editDistance(String a, String b, int distance) {
    assertThat(NearestNames.distance(a, b)).isEqualTo(distance);
    assertThat(NearestNames.distance(b, a)).isEqualTo(distance);
  }

  @Test
  void readsAFileOfOnesOwn() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rq"), "SELECT * { ?s ?p ?o } LIMIT 5");
    NamedQuery named = QueryLibrary.read(file);
    assertThat(named.name()).isEqualTo("mine");
    assertThat(named.bind(Map.of("limit", "3")).query().getLimit()).isEqualTo(3);
  }

  @Test
  void tellsWhatIsWrongWithAFile() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.rq"), "SELECT ?s\n{ ?s ?p }");
    assertThatThrownBy(() -> QueryLibrary.read(bad))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith(bad + ":2: not SPARQL: ");
    Path binary = Files.write(folder.resolve("binary.rq"), new byte[] {(byte) 0xff, 0x00});
    assertThatThrownBy(() -> QueryLibrary.read(binary)).hasMessage(binary + ":1: not UTF-8");
    assertThatThrownBy(() -> QueryLibrary.read(folder.resolve("none.rq")))
        .isInstanceOf(NoSuchFileException.class);
  }

  /** As the program is shipped. */
  @Test
  void listsAFolderInAJar() throws IOException {
    Path jar = folder.resolve("a b.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String entry : Arrays.asList("q/", "q/b.rq", "q/a.rq", "q/notes.txt", "c.rq")) {
        out.putNextEntry(new ZipEntry(entry));
        out.write(
            entry.getBytes(StandardCharsets.UTF_8), 0, entry.endsWith("/") ? 0 : entry.length());
      }
    }
    ResourceFolder resources = new ResourceFolder(new URL("jar:" + jar.toUri() + "!/q/"));
    assertThat(resources.texts(".rq"))
        .containsExactly(Map.entry("a.rq", "q/a.rq"), Map.entry("b.rq", "q/b.rq"));
    assertThat(resources.texts(".rq")).hasSize(2);
  }
}
