package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide wins over the program, is found again and can be taken back. */
class ReviewTest {
  private static final String PREFIXES =
      """
      PREFIX lt: <https://w3id.org/lantu/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      """;
  private static final String OPENING = "各位代表：\n一、2021年工作回顾\n经济平稳运行。\n二、2022年工作安排\n";
  private static final String WORKS = "开工建设云溪水厂、汾水湖公园二期。新建幼儿园30所。\n";

  @TempDir static Path built;
  @TempDir Path folder;
  private Path first;
  private Path second;
  private int files;

  @BeforeEach
  void texts() throws IOException {
    first = text("太原市", "", WORKS + "晋盛重工集团投资10亿元建设晋盛智能制造产业园。\n");
    second = text("大同市", "", "晋盛重工集团建设晋盛智能制造产业园。\n改造云溪自来水厂。\n");
    Path once = built.resolve("store");
    if (Files.notExists(once)) {
      build(once);
    }
    try (Stream<Path> parts = Files.walk(once)) {
      for (Path part : parts.toList()) {
        Files.copy(part, store().resolve(once.relativize(part).toString()));
      }
    }
  }

  private Path text(String place, String before, String sentences) throws IOException {
    return Files.writeString(
        folder.resolve(place + ".txt"),
        "2022年" + place + "政府工作报告\n" + before + OPENING + sentences);
  }

  @Test
  void listsWhatIsNotDecidedWithItsSentence() throws IOException {
    List<CSVRecord> rows = export("--below", "1");
    assertThat(rows).isNotEmpty();
    assertThat(rows)
        .filteredOn(row -> row.get("first").startsWith("云溪水厂："))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("key")).matches("statement 140100-2022-report/[0-9a-f]{16}");
              assertThat(row.get("kind")).isEqualTo("statement: project");
              assertThat(row.get("sentences")).isEqualTo("太原市2022：开工建设云溪水厂、汾水湖公园二期。");
              assertThat(row.get("score")).matches("[01][.][0-9]{2}");
              assertThat(row.get("verdict")).isEmpty();
            });
    assertThat(export("--below", "0")).allMatch(row -> row.get("key").startsWith("pair "));
    assertThat(export("--below", "1", "--only", "statements", "--limit", "2")).hasSize(2);
  }

  @Test
  void aWrongStatementIsGoneWithWhatItAloneSaysAndComesBack() throws IOException {
    byte[] before = dump();
    String key = statement("云溪水厂：");
    assertThat(milestones()).contains("云溪水厂");
    CommandRun run = take(key + ",wrong");
    assertThat(run.err()).contains("1 taken, 0 stood already, 0 taken back");
    assertThat(run.exitCode()).isZero();
    assertThat(milestones()).doesNotContain("云溪水厂").contains("汾水湖公园二期");
    assertThat(statements()).doesNotContain(key);
    assertThat(CommandRun.of("validate", "--store", store()).exitCode()).isZero();

    take(key + ",right");
    assertThat(milestones()).contains("云溪水厂");
    assertThat(
            ask(
                "SELECT ?n { ?s lt:statementKey \""
                    + key.substring("statement ".length())
                    + "\" ; lt:confidence ?n ; lt:decision/lt:verdict lt:decidedRight }"))
        .singleElement()
        .asString()
        .startsWith("1");
    assertThat(CommandRun.of("validate", "--store", store()).exitCode()).isZero();

    assertThat(take(key + ",undecided").err()).contains("1 taken back");
    assertThat(dump()).as("as if nothing had been decided").isEqualTo(before);
  }

  @Test
  void whoAndWhenStandInTheDumpAsProvenance() throws IOException {
    take(statement("云溪水厂：") + ",wrong,云某,2026-01-31T08:00:00Z,是取水口");
    assertThat(
            ask(
                """
                SELECT (CONCAT(?who, " ", STR(?when), " ", ?note, " ", ?about, " ", ?words) AS ?n) {
                  ?d a lt:Decision, prov:Entity ; lt:verdict lt:decidedWrong ; skos:note ?note ;
                     prov:generatedAtTime ?when ; prov:wasAttributedTo ?person ;
                     <http://www.w3.org/2000/01/rdf-schema#label> ?about ;
                     lt:decidedSentence ?words .
                  ?person a prov:Person ; dcterms:title ?who
                }
                """))
        .containsExactly("云某 2026-01-31T08:00:00Z 是取水口 云溪水厂：开工 太原市2022：开工建设云溪水厂、汾水湖公园二期。");
    assertThat(new String(dump(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("<http://www.w3.org/ns/prov#wasAttributedTo>")
        .contains("/graph/decisions>");
  }

  @Test
  void aFileFilledInAndTakenIsListedAsDecidedAndTakingItAgainChangesNothing() throws IOException {
    List<CSVRecord> rows = export("--below", "1");
    Path file = folder.resolve("filled.csv");
    StringBuilder filled = new StringBuilder("key,verdict\r\n");
    rows.stream()
        .filter(row -> row.get("key").startsWith("statement"))
        .forEach(row -> filled.append(row.get("key")).append(",right\r\n"));
    Files.writeString(file, filled);
    assertThat(take(file, "--by", "甲").exitCode()).isZero();
    assertThat(export("--below", "1", "--only", "statements")).isEmpty();
    List<CSVRecord> all = export("--all", "--below", "0", "--only", "statements");
    assertThat(all)
        .isNotEmpty()
        .allMatch(row -> row.get("verdict").equals("right") && row.get("by").equals("甲"));
    byte[] before = dump();
    Path exported = folder.resolve("export.csv");
    assertThat(take(exported).err()).contains("0 taken, " + all.size() + " stood already");
    assertThat(take(file, "--by", "甲").err()).contains("0 taken, " + all.size());
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void decisionsSurviveANewTextAroundThemARebuildAndANewStore() throws IOException {
    String key = statement("云溪水厂：");
    take(key + ",wrong,甲,2026-01-31T08:00:00Z");
    build(store());
    assertThat(milestones()).as("built again").doesNotContain("云溪水厂");
    byte[] before = dump();

    export("--all");
    Path decided = folder.resolve("export.csv");
    Path again = folder.resolve("again");
    build(again);
    CommandRun.of("review", "--store", again, "--import", decided);
    assertThat(dump(again)).as("another store, the same decisions").isEqualTo(before);

    text("太原市", "（2022年1月20日）\n\n", "新建公园5个。\n" + WORKS);
    build(store());
    assertThat(milestones())
        .as("other sentences around it, other offsets")
        .contains("汾水湖公园二期")
        .doesNotContain("云溪水厂");
  }

  @Test
  void decisionsHoldUnderAnotherBase() throws IOException {
    take(statement("云溪水厂：") + ",wrong,甲,2026-01-31T08:00:00Z");
    export("--all");
    Path other = folder.resolve("other");
    CommandRun.of("build", "--store", other, "--base", "https://example.org/kg/", first, second);
    CommandRun.of("review", "--store", other, "--import", folder.resolve("export.csv"));
    assertThat(sorted(dump(other)))
        .isEqualTo(
            sorted(
                new String(dump(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("http://localhost:3030/id/", "https://example.org/kg/")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Test
  void differentPartsWhatHasOneNameAndSameJoinsStrangers() throws IOException {
    TreeMap<String, TreeSet<String>> groups = groups();
    assertThat(groups.values()).anyMatch(members -> members.size() == 2);
    List<String> one =
        groups.values().stream().filter(m -> m.size() == 2).findFirst().map(List::copyOf).get();
    String pair = "pair " + one.get(0) + " " + one.get(1);
    assertThat(take(pair + ",different").exitCode()).isZero();
    assertThat(groups().values()).noneMatch(members -> members.containsAll(one));
    build(store());
    assertThat(groups().values()).as("after a build").noneMatch(m -> m.containsAll(one));
    assertThat(take(pair + ",same").exitCode()).isZero();
    assertThat(groups().values()).anyMatch(members -> members.containsAll(one));

    String here = entity("云溪水厂", "140100");
    String there = entity("云溪自来水厂", "140200");
    List<String> strangers = List.of(here, there);
    assertThat(groups().values()).noneMatch(members -> members.containsAll(strangers));
    take("pair " + here + " " + there + ",same");
    assertThat(groups().values()).anyMatch(members -> members.containsAll(strangers));
    assertThat(ask("SELECT (STR(?o) AS ?n) { ?o dcterms:isReplacedBy/a lt:Project }")).hasSize(1);
    assertThat(ask("SELECT (STR(?l) AS ?n) { ?l a lt:Link ; lt:decision/lt:verdict ?v }"))
        .hasSize(2);
    build(store());
    assertThat(groups().values()).as("after a build").anyMatch(m -> m.containsAll(strangers));
    assertThat(CommandRun.of("validate", "--store", store()).exitCode()).isZero();
  }

  @Test
  void faultsAreNamedByLineAndTheOtherRowsAreTaken() throws IOException {
    String key = statement("云溪水厂：");
    Path file = folder.resolve("faults.csv");
    Files.writeString(
        file,
        "note,key,verdict,by,when\n"
            + "\"two\nlines\","
            + key
            + ",wrong,甲,\n"
            + ","
            + key
            + ",right,甲,\n"
            + ",statement 140100-2022-report/0000000000000000,same,甲,\n"
            + ",nonsense,same,甲,\n"
            + ",,right,甲,\n"
            + ",statement 140100-2022-report/0000000000000001,right,,\n"
            + ",statement 140100-2022-report/0000000000000002,right,甲,yesterday\n"
            + ",statement 140100-2022-report/0000000000000003,right,甲,\n"
            + ",statement 140100-2022-report/0000000000000004,,,\n");
    CommandRun run = take(file);
    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(run.err().lines().filter(line -> line.startsWith("error: ")))
        .containsExactly(
            "error: " + file + ":4: line 2 decides the same; keep one of the two rows",
            "error: "
                + file
                + ":5: \"same\" is no verdict on a statement; write right, wrong or undecided",
            "error: "
                + file
                + ":6: the key \"nonsense\" is none; leave that column as lantu review --export wrote it",
            "error: "
                + file
                + ":7: the key \"\" is none; leave that column as lantu review --export wrote it",
            "error: "
                + file
                + ":8: nobody is named who decides; give --by NAME or fill the column by",
            "error: "
                + file
                + ":9: the time \"yesterday\" is none; write it like 2026-01-31T08:00:00Z, or leave it out");
    assertThat(run.err())
        .contains("does not hold statement 140100-2022-report/0000000000000003")
        .contains(
            "2 taken, 0 stood already, 0 taken back, 1 rows without a verdict, 6 with a fault");
    assertThat(milestones()).doesNotContain("云溪水厂");
    assertThat(export("--all", "--only", "statements"))
        .as("unknown, but not lost")
        .anyMatch(row -> row.get("key").endsWith("0000000000000003"));
  }

  @Test
  void wrongUseAndFilesThatAreNoneEndWithTheirCodes() throws IOException {
    assertThat(CommandRun.of("review", "--store", store()).exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("review", "--export", "a.csv", "--import", "b.csv").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("review", "--export", "a.csv", "--limit", "-1").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("review", "--export", "a.csv", "--below", "70").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(take(folder.resolve("absent.csv")).exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(take(Files.writeString(folder.resolve("empty.csv"), "")).exitCode())
        .isEqualTo(ExitCode.NOTHING);
    assertThat(take(Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n")).err())
        .contains("does not name the columns key and verdict");
    Path gbk = folder.resolve("gbk.csv");
    Files.write(gbk, "key,verdict,备注\n".getBytes(java.nio.charset.Charset.forName("GBK")));
    assertThat(take(gbk).err()).contains("not in UTF-8");
    Path none = folder.resolve("none");
    assertThat(CommandRun.of("review", "--store", none, "--export", gbk).exitCode())
        .isEqualTo(ExitCode.NOTHING);
  }

  private Path store() {
    return folder.resolve("store");
  }

  private void build(Path store) {
    assertThat(CommandRun.of("build", "--store", store, first, second).exitCode()).isZero();
  }

  private List<CSVRecord> export(String... options) throws IOException {
    Path file = folder.resolve("export.csv");
    CommandRun run =
        CommandRun.of(
            Stream.concat(
                    Stream.of("review", "--store", store(), "--export", file), Stream.of(options))
                .toArray());
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(file)).startsWith("\uFEFFkey,");
    try (CSVParser rows =
        CSVParser.parse(
            Files.readString(file).substring(1),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return rows.getRecords();
    }
  }

  /** The key of the statement that opens with these words. */
  private String statement(String words) throws IOException {
    return export("--below", "1").stream()
        .filter(row -> row.get("first").startsWith(words))
        .map(row -> row.get("key"))
        .findFirst()
        .orElseThrow();
  }

  private CommandRun take(String row) throws IOException {
    Path file = folder.resolve("take" + files++ + ".csv");
    return take(Files.writeString(file, "key,verdict,by,when,note\n" + row + "\n"), "--by", "乙");
  }

  private CommandRun take(Path file, String... options) {
    return CommandRun.of(
        Stream.concat(Stream.of("review", "--store", store(), "--import", file), Stream.of(options))
            .toArray());
  }

  private byte[] dump() throws IOException {
    return dump(store());
  }

  private byte[] dump(Path store) throws IOException {
    Path file = folder.resolve("dump.nq");
    CommandRun.of("export", "--store", store, "--format", "nquads", "-o", file);
    return Files.readAllBytes(file);
  }

  private static List<String> sorted(byte[] lines) {
    return new String(lines, java.nio.charset.StandardCharsets.UTF_8).lines().sorted().toList();
  }

  private List<String> milestones() {
    return ask("SELECT DISTINCT ?n { ?p lt:milestone ?m ; skos:prefLabel ?n }");
  }

  private List<String> statements() {
    return ask("SELECT (CONCAT(\"statement \", ?k) AS ?n) { ?s lt:statementKey ?k }");
  }

  private String entity(String name, String place) {
    return ask("SELECT (STRAFTER(STR(?e), \"/id/\") AS ?n) { ?e skos:prefLabel \""
            + name
            + "\"@zh ; lt:canonical ?c FILTER CONTAINS(STR(?e), \""
            + place
            + "\") }")
        .get(0);
  }

  /** The local parts of entities by their canonical resource. */
  private TreeMap<String, TreeSet<String>> groups() {
    TreeMap<String, TreeSet<String>> groups = new TreeMap<>();
    for (String row :
        ask(
            "SELECT (CONCAT(STRAFTER(STR(?e), \"/id/\"), \" \", STR(?c)) AS ?n)"
                + " { ?e lt:canonical ?c }")) {
      String[] words = row.split(" ");
      groups.computeIfAbsent(words[1], c -> new TreeSet<>()).add(words[0]);
    }
    return groups;
  }

  private List<String> ask(String query) {
    try (GraphStore open = GraphStore.openForReading(store())) {
      return Txn.calculateRead(
          open.dataset(),
          () -> {
            List<String> answers = new ArrayList<>();
            try (QueryExecution execution =
                QueryExecutionFactory.create(PREFIXES + query, open.dataset())) {
              execution
                  .execSelect()
                  .forEachRemaining(row -> answers.add(row.getLiteral("n").getLexicalForm()));
            }
            return answers;
          });
    }
  }
}
