import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills the columns of {@code enterprises.tsv} that come from outside: Wikidata identifiers, from
 * the npm package name-suggestion-index (BSD-3-Clause), which gives brands and operators of the
 * world with their items. Names, aliases, sources and the order of the rows stay as they are.
 *
 * <p>A row gets the item of a brand or operator in China whose Chinese name is, character by
 * character, one of the row's names; never by the package's {@code matchNames}, which put parents and
 * subsidiaries together. A row whose names lead to several items, and an item that several rows lead
 * to, get none, nor do pairs that {@code enterprises-patch.tsv} beside this file says are wrong.
 *
 * <p>Head office and unified social credit code are kept where a row has them; no source that may be
 * passed on is known for them yet.
 *
 * <p>Run at the root of the project, with the unpacked package:
 *
 * <pre>
 * npm pack name-suggestion-index@8.0.20260918 &amp;&amp; tar xzf name-suggestion-index-8.0.20260918.tgz
 * java -Dfile.encoding=UTF-8 ontology/make/Enterprises.java package
 * </pre>
 */
public final class Enterprises {

  private static final Path PATCH = Path.of("ontology/make/enterprises-patch.tsv");
  private static final Path TABLE =
      Path.of("src/main/resources/io/lantu/lexicon/enterprises.tsv");

  private static final int ALIASES = 1;
  private static final int SOURCE = 2;
  private static final int HEAD_OFFICE = 3;
  private static final int WIKIDATA = 4;
  private static final int CREDIT_CODE = 5;
  private static final int COLUMNS = 6;

  private static final Pattern PLACES = Pattern.compile("\"include\": \\[([^]]*)]");
  private static final Pattern IN_CHINA = Pattern.compile("\"(?:cn|001|mainland china[^\"]*)\"");
  private static final Pattern TAG =
      Pattern.compile("\"(brand|operator)(:zh|:zh-Hans|:wikidata)?\": \"([^\"]+)\"");

  private Enterprises() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: java ontology/make/Enterprises.java PACKAGE_DIR");
      System.exit(2);
    }
    Map<String, Set<String>> items = items(Path.of(args[0], "dist/json/nsi.json"));
    List<String> lines = Files.readAllLines(TABLE);
    Map<String, String> chosen = chosen(lines, items, wrong());
    List<String> out = new ArrayList<>();
    for (String line : lines) {
      out.add(line.isEmpty() || line.startsWith("#") ? line : filled(line, chosen));
    }
    Files.writeString(TABLE, String.join("\n", out) + "\n");
    System.err.println(chosen.size() + " rows with an item");
  }

  /** The items of each name. */
  private static Map<String, Set<String>> items(Path file) throws IOException {
    Map<String, Set<String>> items = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      Matcher places = PLACES.matcher(line);
      if (!places.find() || !IN_CHINA.matcher(places.group(1)).find()) {
        continue;
      }
      Map<String, String> item = new TreeMap<>();
      Map<String, Set<String>> names = new TreeMap<>();
      Matcher tag = TAG.matcher(line);
      while (tag.find()) {
        if (":wikidata".equals(tag.group(2))) {
          item.put(tag.group(1), tag.group(3));
        } else {
          names.computeIfAbsent(tag.group(1), role -> new TreeSet<>()).add(tag.group(3));
        }
      }
      item.forEach(
          (role, id) ->
              names
                  .getOrDefault(role, Set.of())
                  .forEach(
                      name -> items.computeIfAbsent(name, n -> new TreeSet<>()).add(id)));
    }
    return items;
  }

  /** The item of each row's first name. */
  private static Map<String, String> chosen(
      List<String> lines, Map<String, Set<String>> items, Set<String> wrong) {
    Map<String, String> chosen = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    Set<String> contested = new HashSet<>();
    for (String line : lines) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      Set<String> own =
          Stream.concat(Stream.of(cells[0]), Stream.of(cells[ALIASES].split("\\|")))
              .flatMap(name -> items.getOrDefault(name, Set.of()).stream())
              .filter(id -> !wrong.contains(cells[0] + "\t" + id))
              .collect(Collectors.toCollection(TreeSet::new));
      if (own.size() == 1) {
        String id = own.iterator().next();
        if (!taken.add(id)) {
          contested.add(id);
        }
        chosen.put(cells[0], id);
      }
    }
    chosen.values().removeIf(contested::contains);
    return chosen;
  }

  private static Set<String> wrong() throws IOException {
    return Files.readAllLines(PATCH).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> cells[0] + "\t" + cells[1])
        .collect(Collectors.toSet());
  }

  private static String filled(String line, Map<String, String> chosen) {
    String[] old = line.split("\t", -1);
    String[] cells = new String[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      cells[i] = i < old.length ? old[i] : "";
    }
    cells[WIKIDATA] = chosen.getOrDefault(cells[0], "");
    int last = SOURCE;
    for (int i : new int[] {HEAD_OFFICE, WIKIDATA, CREDIT_CODE}) {
      last = cells[i].isEmpty() ? last : i;
    }
    return String.join("\t", List.of(cells).subList(0, last + 1));
  }
}
