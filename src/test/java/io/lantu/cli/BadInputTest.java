package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.lantu.store.GraphStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input gets one line that says what, where and what to do; the rest is still done. */
class BadInputTest {
  private static final Path GOOD = Path.of("samples/taiyuan-2021.txt");

  @TempDir Path folder;

  @Test
  void aMissingPathIsNamedAndTheOtherFilesAreRead() {
    Path missing = folder.resolve("no-such.txt");
    CommandRun run = CommandRun.of("build", "--store", store(), missing, GOOD);
    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(errors(run)).singleElement().asString().contains("no-such.txt", "no such file");
    assertThat(graphs())
        .anyMatch(g -> g.endsWith("140100-2021-interpretation") || g.contains("140100-2021"));
  }

  @Test
  void nothingButAMissingPathLeavesNoStore() {
    CommandRun run = CommandRun.of("build", "--store", store(), folder.resolve("no-such.txt"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(store()).doesNotExist();
  }

  @Test
  void anEmptyFile() throws IOException {
    refused("empty.txt", new byte[0], "empty");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    refused("picture.txt", bytes, "picture.txt");
  }

  @Test
  void aFileInNoKnownEncoding() throws IOException {
    // 0xff begins a character in none of UTF-8, GB18030 and Big5.
    byte[] bytes = "政府工作报告，各位代表，现在报告工作。".getBytes(Charset.forName("GB18030"));
    for (int i = 0; i < bytes.length; i += 4) {
      bytes[i] = (byte) 0xff;
    }
    refused("odd.txt", bytes, "odd.txt");
  }

  @Test
  void aFileWithoutPlaceOrYear() throws IOException {
    CommandRun run = refused("a.txt", "今天天气很好。我们去公园。".getBytes("UTF-8"), "a.txt");
    assertThat(run.err()).contains("--place", "--year");
  }

  @Test
  void placeAndYearMayComeFromOptions() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "今年新建学校3所。");
    CommandRun run = CommandRun.of("extract", "--place", "太原市", "--year", "2022", file);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("/report/140100-2022-report");
  }

  @Test
  void aPlaceThatNoDivisionOrSeveralDivisionsBear() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "今年新建学校3所。");
    CommandRun none = CommandRun.of("extract", "--place", "无此市", "--year", "2022", file);
    assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("无此市");
    CommandRun several = CommandRun.of("extract", "--place", "鼓楼区", "--year", "2022", file);
    assertThat(several.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(several.err()).contains("320106", "350102");
  }

  @Test
  void aFolderWithoutReports() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandRun run = CommandRun.of("build", "--store", store(), empty);
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(errors(run)).singleElement().asString().contains("empty", "no file");
  }

  @Test
  void aLinkLoop() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.copy(GOOD, reports.resolve("a.txt"));
    Files.createSymbolicLink(reports.resolve("again"), reports);
    CommandRun run = CommandRun.of("build", "--store", store(), reports);
    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(errors(run)).singleElement().asString().contains("again", "link");
  }

  @Test
  void aStoreThatSomeoneElseHolds() {
    assertThat(CommandRun.of("build", "--store", store(), GOOD).exitCode()).isZero();
    try (GraphStore held = GraphStore.open(store())) {
      assertThat(held.isEmpty()).isFalse();
      CommandRun run = CommandRun.of("build", "--store", store(), GOOD);
      assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING);
      assertThat(errors(run)).singleElement().asString().contains(store().toString());
      CommandRun query = CommandRun.of("query", "--store", store(), "reports");
      assertThat(query.exitCode()).isNotZero();
    }
  }

  @Test
  void aPortInUse() throws IOException {
    assertThat(CommandRun.of("build", "--store", store(), GOOD).exitCode()).isZero();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandRun run = CommandRun.of("serve", "--store", store(), "--port", taken.getLocalPort());
      assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING);
      assertThat(errors(run))
          .singleElement()
          .asString()
          .contains(Integer.toString(taken.getLocalPort()), "--port");
    }
  }

  @Test
  void anUnwritableFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    CommandRun run = CommandRun.of("build", "--store", file.resolve("store"), GOOD);
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(errors(run)).singleElement().asString().contains("store");
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assertThat(locked.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(locked), "this user may write everywhere");
    CommandRun denied = CommandRun.of("build", "--store", locked.resolve("store"), GOOD);
    assertThat(denied.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(errors(denied)).singleElement().asString().contains("locked");
  }

  @Test
  void aFolderThatIsNoStore() {
    CommandRun run = CommandRun.of("serve", "--store", folder, "--port", 0);
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(errors(run)).singleElement().asString().contains(folder.toString());
  }

  @Test
  void aBadQuery() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.rq"), "SELECT * { ?s ?p }");
    CommandRun run = CommandRun.of("query", "--store", store(), file);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(errors(run)).singleElement().asString().contains("bad.rq");
  }

  @Test
  void anUnknownQueryNameSuggestsTheNearest() {
    String known = io.lantu.query.QueryLibrary.bundled().all().get(0).name();
    CommandRun run = CommandRun.of("query", known + "x");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(errors(run)).singleElement().asString().contains("did you mean", known);
  }

  @Test
  void aMissingParameterIsNamed() {
    io.lantu.query.NamedQuery query =
        io.lantu.query.QueryLibrary.bundled().all().stream()
            .filter(q -> q.parameters().stream().anyMatch(p -> p.required()))
            .findFirst()
            .orElseThrow();
    CommandRun run = CommandRun.of("query", query.name());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(errors(run)).singleElement().asString().contains(query.name());
  }

  @Test
  void aParameterGivenTwiceOrWithoutAValue() {
    CommandRun twice =
        CommandRun.of("query", "projects", "--param", "place=太原", "--param", "place=大同");
    assertThat(twice.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(errors(twice)).singleElement().asString().contains("place", "twice");
    CommandRun none = CommandRun.of("query", "projects", "--param", "place");
    assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(errors(none)).singleElement().asString().contains("name=value");
  }

  @Test
  void aParameterWithQuotesIsText() {
    assertThat(CommandRun.of("build", "--store", store(), GOOD).exitCode()).isZero();
    CommandRun run =
        CommandRun.of(
            "query",
            "enterprise-statements",
            "--store",
            store(),
            "--param",
            "enterprise=a\" . } #");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).doesNotContain("WARN").contains("0 rows");
  }

  @Test
  void aTextInThePlaceOfAnnotations() {
    CommandRun run = CommandRun.of("eval", GOOD, GOOD);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(errors(run)).singleElement().asString().contains("no annotation");
  }

  @Test
  void anEndpointThatIsNone() {
    CommandRun run =
        CommandRun.of("query", "reports", "--endpoint", "http://127.0.0.1:9/lantu/sparql");
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(errors(run)).singleElement().asString().contains(":9/").hasSizeLessThan(250);
  }

  @Test
  void anUnknownCommandOrOption() {
    assertThat(CommandRun.of("bild").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("build", "--stor", "x", GOOD).exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of().exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("extract", "--base", "not an iri", GOOD).exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  private CommandRun refused(String name, byte[] content, String... says) throws IOException {
    Path bad = Files.write(folder.resolve(name), content);
    CommandRun run = CommandRun.of("build", "--store", store(), bad, GOOD);
    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(errors(run)).singleElement().asString().contains(name).contains(says);
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(graphs()).filteredOn(g -> g.contains("/graph/report/")).hasSize(1);
    return run;
  }

  private Path store() {
    return folder.resolve("data");
  }

  private List<String> graphs() {
    try (GraphStore store = GraphStore.openForReading(store())) {
      return List.copyOf(store.graphNames());
    }
  }

  private static List<String> errors(CommandRun run) {
    return run.err().lines().filter(line -> line.startsWith("error: ")).toList();
  }
}
