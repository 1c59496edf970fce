import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code divisions.ttl}, {@code units.ttl}, {@code indicators.ttl}, {@code industries.ttl} and
 * the Turtle files of the codes that industries are mapped to from the tables of the same name (and
 * {@code industry-concepts.tsv}, {@code former-divisions.tsv}) in {@code src/main/resources/io/lantu/lexicon}, which alone are
 * edited. Rows keep their order, so the same tables give the same bytes.
 *
 * <p>Run at the root of the project; the directory to write to is {@code ontology} unless given:
 *
 * <pre>
 * java -Dfile.encoding=UTF-8 ontology/make/Turtle.java [OUT_DIR]
 * </pre>
 */
public final class Turtle {

  private static final Path TABLES = Path.of("src/main/resources/io/lantu/lexicon");

  /** What stands before the resources in each file: prefixes, the scheme, its source and licence. */
  private static final Path HEADS = Path.of("ontology/make/heads");

  /** As many cells as the widest table has. */
  private static final int COLUMNS = 12;

  /** Columns of the tables of industries. */
  private static final int NAME = 0;

  private static final int ALIASES = 1;
  private static final int SYNONYMS = 7;
  private static final int SAME_AS = 11;
  private static final List<String> CODE_SCHEMES = List.of("gbt4754-2017", "isic4", "sei2018");

  private Turtle() {}

  public static void main(String[] args) throws IOException {
    if (args.length > 1) {
      System.err.println("usage: java ontology/make/Turtle.java [OUT_DIR]");
      System.exit(2);
    }
    Path out = Path.of(args.length == 1 ? args[0] : "ontology");
    write(
        out,
        "divisions",
        Stream.concat(
            described("divisions", Turtle::division),
            described("former-divisions", Turtle::former)));
    write(out, "units", described("units", Turtle::unit));
    write(out, "indicators", described("indicators", Turtle::indicator));
    List<String[]> industries = new ArrayList<>(rows("industries"));
    industries.addAll(rows("industry-concepts"));
    write(out, "industries", concepts(industries).map(Turtle::industry));
    for (String scheme : CODE_SCHEMES) {
      write(out, scheme, described(scheme, row -> code(scheme, row)));
    }
  }

  /** The cells of the lines; those that a line leaves out at its end are empty. */
  private static List<String[]> rows(String table) throws IOException {
    return Files.readAllLines(TABLES.resolve(table + ".tsv")).stream()
        .filter(line -> !line.startsWith("#") && !line.isEmpty())
        .map(line -> Arrays.copyOf((line + "\t".repeat(COLUMNS)).split("\t", -1), COLUMNS))
        .toList();
  }

  private static Stream<List<String>> described(
      String table, Function<String[], List<String>> lines) throws IOException {
    return rows(table).stream().map(lines);
  }

  private static void write(
      Path out, String name, Stream<List<String>> described) throws IOException {
    List<List<String>> resources = described.toList();
    Map<String, List<String>> narrower = inverse(resources, "skos:broader ");
    Map<String, List<String>> related = inverse(resources, "skos:related ");
    StringBuilder text = new StringBuilder(Files.readString(HEADS.resolve(name + ".ttl")));
    inverse(resources, "skos:topConceptOf ")
        .forEach(
            (scheme, tops) ->
                text.append("\n%s skos:hasTopConcept %s .\n".formatted(scheme, list(tops))));
    for (List<String> resource : resources) {
      List<String> statements = new ArrayList<>(resource);
      String subject = subject(resource);
      if (narrower.containsKey(subject)) {
        statements.add("skos:narrower " + list(narrower.get(subject)));
      }
      if (related.containsKey(subject)) {
        statements.add("skos:related " + list(related.get(subject)));
      }
      text.append("\n").append(String.join(" ;\n    ", statements)).append(" .\n");
    }
    Files.writeString(out.resolve(name + ".ttl"), text);
  }

  /** By object of the statements that begin with the property: their subjects. */
  private static Map<String, List<String>> inverse(List<List<String>> resources, String property) {
    Map<String, List<String>> subjects = new LinkedHashMap<>();
    for (List<String> resource : resources) {
      resource.stream()
          .filter(line -> line.startsWith(property))
          .flatMap(line -> Stream.of(line.substring(property.length()).split(" , ")))
          .forEach(
              object ->
                  subjects.computeIfAbsent(object, o -> new ArrayList<>()).add(subject(resource)));
    }
    return subjects;
  }

  private static String subject(List<String> resource) {
    return resource.get(0).substring(0, resource.get(0).indexOf(' '));
  }

  private static String list(List<String> terms) {
    return String.join(" , ", terms);
  }

  private static List<String> division(String[] row) {
    String type = Character.toUpperCase(row[3].charAt(0)) + row[3].substring(1);
    List<String> lines = new ArrayList<>();
    lines.add("division:" + row[0] + " a lt:AdministrativeDivision , lt:" + type + " , schema:AdministrativeArea");
    lines.add("lt:divisionCode " + quote(row[0]));
    lines.add("skos:prefLabel " + zh(row[1]));
    each(row[2], Turtle::zh).forEach(name -> lines.add("skos:altLabel " + name));
    if (!row[4].isEmpty()) {
      lines.add("lt:partOf division:" + row[4]);
    }
    if (!row[5].isEmpty()) {
      lines.add("geo:lat " + decimal(row[5]));
      lines.add("geo:long " + decimal(row[6]));
      lines.add("skos:closeMatch <https://sws.geonames.org/" + row[7] + "/>");
    }
    return lines;
  }

  /** Its IRI has the code and the year of its end, since codes are given again. */
  private static List<String> former(String[] row) {
    List<String> lines = new ArrayList<>();
    lines.add("division:" + row[0] + "-" + row[3] + " a lt:FormerDivision");
    lines.add("lt:formerCode " + quote(row[0]));
    lines.add("skos:prefLabel " + zh(row[1]));
    each(row[2], Turtle::zh).forEach(name -> lines.add("skos:altLabel " + name));
    lines.add("lt:endYear " + quote(row[3]) + "^^xsd:gYear");
    lines.add(
        "dcterms:isReplacedBy "
            + each(row[4], code -> "division:" + code).collect(Collectors.joining(" , ")));
    return lines;
  }

  private static List<String> unit(String[] row) {
    List<String> lines = new ArrayList<>();
    lines.add("unit:" + row[0] + " a lt:Unit , skos:Concept");
    place(lines, "units", List.of());
    lines.add("skos:prefLabel " + en(row[6]) + " , " + zh(row[5]));
    each(row[1], Turtle::quote).forEach(symbol -> lines.add("skos:notation " + symbol));
    lines.add("lt:canonicalUnit unit:" + row[2]);
    lines.add("lt:factor " + quote(row[3]) + "^^xsd:decimal");
    if (!row[4].isEmpty()) {
      lines.add("skos:exactMatch qudt:" + row[4]);
    }
    if (!row[8].isEmpty()) {
      lines.add("lt:conversion " + quote(row[8]));
    }
    return lines;
  }

  private static List<String> indicator(String[] row) {
    boolean group = row[4].isEmpty();
    List<String> lines = new ArrayList<>();
    lines.add("indicator:" + row[0] + " a " + (group ? "" : "lt:Indicator , ") + "skos:Concept");
    place(lines, "indicators", group ? List.of() : List.of("indicator:" + row[4]));
    lines.add("skos:prefLabel " + en(row[2]) + " , " + zh(row[1]));
    each(row[5], Turtle::zh).forEach(name -> lines.add("skos:altLabel " + name));
    if (!group) {
      lines.add("lt:canonicalUnit unit:" + row[3]);
      lines.add("lt:direction lt:" + direction(row[6]));
    }
    return lines;
  }

  private static String direction(String token) {
    return switch (token) {
      case "more" -> "moreIsBetter";
      case "less" -> "lessIsBetter";
      case "neither" -> "noBetterSide";
      default -> throw new IllegalArgumentException("no direction: " + token);
    };
  }

  /**
   * The rows that are concepts of their own, with the names of those that are the same, and without
   * the names that another concept claims: a name goes before a synonym, a synonym before an alias.
   */
  private static Stream<String[]> concepts(List<String[]> rows) {
    Map<String, String> owner = new LinkedHashMap<>();
    for (int column : new int[] {NAME, SYNONYMS, ALIASES}) {
      rows.forEach(row -> each(row[column]).forEach(name -> owner.putIfAbsent(name, id(row))));
    }
    Map<String, List<String>> names = new LinkedHashMap<>();
    owner.forEach((name, id) -> names.computeIfAbsent(id, i -> new ArrayList<>()).add(name));
    return rows.stream()
        .filter(row -> row[SAME_AS].isEmpty())
        .map(
            row -> {
              String[] concept = row.clone();
              concept[ALIASES] =
                  names.get(id(row)).stream()
                      .filter(name -> !name.equals(row[NAME]))
                      .collect(Collectors.joining("|"));
              return concept;
            });
  }

  private static String id(String[] row) {
    return row[SAME_AS].isEmpty() ? row[4] : row[SAME_AS];
  }

  private static List<String> industry(String[] row) {
    List<String> lines = new ArrayList<>();
    lines.add("industry:" + row[4] + " a lt:Industry , skos:Concept");
    place(lines, "industries", each(row[5]).map(id -> "industry:" + id).toList());
    lines.add("skos:prefLabel " + en(row[2]) + " , " + zh(row[NAME]));
    each(row[ALIASES], Turtle::zh).forEach(name -> lines.add("skos:altLabel " + name));
    each(row[6]).forEach(id -> lines.add("skos:related industry:" + id));
    for (int i = 0; i < CODE_SCHEMES.size(); i++) {
      String scheme = CODE_SCHEMES.get(i);
      each(row[8 + i]).forEach(match -> lines.add(match(scheme, match)));
    }
    return lines;
  }

  private static String match(String scheme, String match) {
    String relation =
        switch (match.charAt(0)) {
          case '=' -> "exactMatch";
          case '~' -> "closeMatch";
          case '<' -> "broadMatch";
          default -> throw new IllegalArgumentException("no relation in " + match);
        };
    return "skos:" + relation + " " + scheme + ":" + match.substring(1);
  }

  private static List<String> code(String scheme, String[] row) {
    List<String> lines = new ArrayList<>();
    lines.add(scheme + ":" + row[0] + " a skos:Concept");
    place(lines, scheme, each(row[1]).map(code -> scheme + ":" + code).toList());
    lines.add("skos:notation " + quote(row[0]));
    if (!row[2].isEmpty()) {
      lines.add("skos:prefLabel " + zh(row[2]));
    }
    if (!row[3].isEmpty()) {
      lines.add("skos:prefLabel " + en(row[3]));
    }
    return lines;
  }

  private static void place(List<String> lines, String scheme, List<String> broader) {
    String iri = "<http://localhost:3030/id/vocabulary/" + scheme + ">";
    lines.add("skos:inScheme " + iri);
    lines.add(broader.isEmpty() ? "skos:topConceptOf " + iri : "skos:broader " + list(broader));
  }

  private static Stream<String> each(String cell) {
    return each(cell, Function.identity());
  }

  private static Stream<String> each(String cell, Function<String, String> term) {
    return cell.isEmpty() ? Stream.empty() : Stream.of(cell.split("\\|")).map(term);
  }

  private static String zh(String text) {
    return quote(text) + "@zh";
  }

  private static String en(String text) {
    return quote(text) + "@en";
  }

  private static String decimal(String number) {
    return quote(number) + "^^xsd:decimal";
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
