import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code former-divisions.tsv}: names and codes that divisions of China bore since 2003 and no
 * longer do, with what followed them.
 *
 * <p>From the code tables of the npm package gb2260 0.6.0 (MIT; GB/T 2260 as published from December
 * 2002 to July 2016, 19 tables), the list of today and {@code former-patch.tsv} beside this file,
 * which gives what no table says. A name and code of a table that the list of today has no more is
 * former. What followed it is, in this order: what the patch says; the division of the same name and
 * prefecture with a new code; the one that has its code now; the one of the same bare name and level
 * in the province. The year is that of the first table without it, which may be one late, or the
 * patch's.
 *
 * <p>Run at the root of the project after Divisions.java, with the unpacked package:
 *
 * <pre>
 * npm pack gb2260@0.6.0 &amp;&amp; tar xzf gb2260-0.6.0.tgz
 * java -Dfile.encoding=UTF-8 ontology/make/Former.java package
 * </pre>
 */
public final class Former {

  private static final Path TODAY = Path.of("src/main/resources/io/lantu/lexicon/divisions.tsv");
  private static final Path OUT =
      Path.of("src/main/resources/io/lantu/lexicon/former-divisions.tsv");
  private static final Path PATCH = Path.of("ontology/make/former-patch.tsv");
  private static final Path WORDS = Path.of("ontology/make/divisions-patch.tsv");

  private static final Pattern ROW = Pattern.compile("\"(\\d{6})\": ?\"([^\"]+)\"");

  /** Rows of the code tables that hold others and are no divisions. */
  private static final Pattern HOLDER =
      Pattern.compile("市辖区|县|市|(省|自治区)?直辖(县级)?行政(单位|区划)|(省|自治区)直辖县级行政(单位|区划)");

  private static final Pattern TAIL = Pattern.compile("(?<=..)(?<!自治)(地区|特区|矿区|市|县|区|盟)$");

  private static final String HEADER =
      """
      # Former names and codes of administrative divisions of China, in use after 2002.
      # Made by ontology/make/Former.java; do not edit.
      # Sources: npm package gb2260 0.6.0 (MIT), the tables of GB/T 2260 from 2002-12 to 2016-07;
      # ontology/make/former-patch.tsv, from the Ministry of Civil Affairs' announcements.
      # until: the year of the change; without an announcement that of the first table without it.
      # code\tname\tshort names\tuntil\tsuccessors
      """;

  private record Row(String code, String name, List<String> shortNames) {}

  private record Patch(String until, String successors) {}

  private Former() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: java ontology/make/Former.java PACKAGE_DIR");
      System.exit(2);
    }
    Map<String, Row> today = today();
    Map<String, Patch> patches = patches();
    Set<String> taken = taken(today);
    StringBuilder out = new StringBuilder(HEADER);
    for (Map.Entry<String, String> gone : ended(Path.of(args[0], "lib"), today).entrySet()) {
      String code = gone.getKey().substring(0, 6);
      String name = gone.getKey().substring(6);
      Patch patch = patches.remove(gone.getKey());
      if (patch != null && patch.until().equals("drop")) {
        continue;
      }
      List<String> successors =
          patch != null && !patch.successors().equals("-")
              ? Stream.of(patch.successors().split("\\|")).map(s -> one(today, code, s)).toList()
              : List.of(successor(today, code, name));
      String until =
          patch != null && !patch.until().equals("-") ? patch.until() : gone.getValue();
      if (!until.matches("\\d{4}")) {
        throw new IllegalStateException("no year: " + gone);
      }
      out.append(
          String.join(
              "\t",
              code,
              name,
              shortName(name, taken),
              until,
              String.join("|", successors)));
      out.append('\n');
    }
    if (!patches.isEmpty()) {
      throw new IllegalStateException("in no table: " + patches.keySet());
    }
    Files.writeString(OUT, out);
  }

  /** Code and name of what ended, with the year of the first table without it, or nothing. */
  private static Map<String, String> ended(Path lib, Map<String, Row> today) throws IOException {
    List<Path> tables;
    try (Stream<Path> files = Files.list(lib)) {
      tables = files.filter(f -> f.getFileName().toString().matches("\\d{6}\\.json")).sorted().toList();
    }
    Map<String, String> ended = new TreeMap<>();
    for (Path table : tables) {
      String year = table.getFileName().toString().substring(0, 4);
      Set<String> rows = new HashSet<>();
      for (MatchResult row : ROW.matcher(Files.readString(table)).results().toList()) {
        boolean current =
            today.containsKey(row.group(1)) && today.get(row.group(1)).name().equals(row.group(2));
        if (!HOLDER.matcher(row.group(2)).matches() && !current) {
          rows.add(row.group(1) + row.group(2));
        }
      }
      rows.forEach(row -> ended.put(row, ""));
      ended.replaceAll((row, until) -> until.isEmpty() && !rows.contains(row) ? year : until);
    }
    return ended;
  }

  private static String successor(Map<String, Row> today, String code, String name) {
    List<String> renumbered =
        codes(today, row -> row.name().equals(name) && near(row.code(), code, 4));
    if (renumbered.size() == 1) {
      return renumbered.get(0);
    }
    if (today.containsKey(code)) {
      return code;
    }
    List<String> named =
        codes(
            today,
            row ->
                bare(row.name()).equals(bare(name))
                    && near(row.code(), code, 2)
                    && row.code().endsWith("00") == code.endsWith("00"));
    if (named.size() != 1) {
      throw new IllegalStateException("no one successor: " + code + name + " " + named);
    }
    return named.get(0);
  }

  /** The division of that name in the prefecture, else in the province. */
  private static String one(Map<String, Row> today, String code, String name) {
    for (int digits : new int[] {4, 2}) {
      List<String> found =
          codes(today, row -> row.name().equals(name) && near(row.code(), code, digits));
      if (found.size() == 1) {
        return found.get(0);
      }
    }
    throw new IllegalStateException("not one " + name + " beside " + code);
  }

  private static List<String> codes(
      Map<String, Row> today, java.util.function.Predicate<Row> wanted) {
    return today.values().stream().filter(wanted).map(Row::code).toList();
  }

  private static boolean near(String code, String other, int digits) {
    return code.startsWith(other.substring(0, digits));
  }

  private static String bare(String name) {
    return TAIL.matcher(name).replaceFirst("");
  }

  /** The name without its tail, where it is neither a word nor borne by a division of today. */
  private static String shortName(String name, Set<String> taken) {
    String bare = bare(name);
    return bare.equals(name) || taken.contains(bare) ? "" : bare;
  }

  private static Set<String> taken(Map<String, Row> today) throws IOException {
    Set<String> taken = new HashSet<>();
    today.values().forEach(row -> taken.add(row.name()));
    today.values().forEach(row -> taken.addAll(row.shortNames()));
    for (String[] cells : table(WORDS)) {
      if (cells[0].equals("word")) {
        taken.add(cells[1]);
      }
    }
    return taken;
  }

  private static Map<String, Row> today() throws IOException {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (String[] cells : table(TODAY)) {
      rows.put(cells[0], new Row(cells[0], cells[1], List.of(cells[2].split("\\|"))));
    }
    return rows;
  }

  private static Map<String, Patch> patches() throws IOException {
    return table(PATCH).stream()
        .collect(
            Collectors.toMap(
                cells -> cells[0] + cells[1],
                cells -> new Patch(cells[2], cells[3]),
                (a, b) -> {
                  throw new IllegalStateException("twice: " + a);
                },
                HashMap::new));
  }

  private static List<String[]> table(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }
}
