package io.lantu.document;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.NameTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whose report a text is: by the lines above it, else by how it speaks of its own place
 * ({@code 我市}, {@code 全县}) and which place it names most. Thread-safe.
 */
final class PlaceFinder {
  /** How a report calls its own place, and with which generic word that place's name ends. */
  private static final Map<String, Pattern> OWN =
      Map.of(
          "县", Pattern.compile("全县|我县|县委(?!书记)|县政府|县人民政府"),
          "旗", Pattern.compile("全旗|我旗|旗委|旗政府|旗人民政府"),
          "区", Pattern.compile("全区|我区|(?<!自治)区委(?!书记)|(?<!自治)区政府|(?<!自治)区人民政府"),
          "市", Pattern.compile("全市|我市|市委(?!书记)|市政府|市人民政府"),
          "州", Pattern.compile("全州|我州|州委|州政府|州人民政府"),
          "盟", Pattern.compile("全盟|我盟|盟委|盟行署"),
          "省", Pattern.compile("全省|我省|省委(?!书记)|省政府|省人民政府"),
          "自治区", Pattern.compile("自治区"));

  /** From the lowest level upwards: a report speaks of those above it too. */
  private static final List<String> LEVELS = List.of("县", "旗", "区", "市", "州", "盟", "省", "自治区");

  private static final int ENOUGH = 2;
  private static final double SHARE = 0.12;

  private final Divisions divisions;
  private final NameTable<List<Division>> names;

  PlaceFinder(Divisions divisions) {
    this.divisions = divisions;
    Map<String, List<Division>> table = new HashMap<>();
    divisions.names().forEach(name -> table.put(name, divisions.named(name)));
    this.names = new NameTable<>(table);
  }

  /** By the lines above the report and its wording. */
  Optional<Division> inText(Masthead masthead, String text) {
    Map<Division, Double> weights = weights(text);
    Optional<String> own = own(text);
    for (Line line : masthead.lines()) {
      if (!line.isProse() && speaksOfGovernment(line.text())) {
        Optional<Division> place = inLine(line.text(), weights);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return masthead
        .meeting()
        .flatMap(meeting -> inLine(meeting, weights))
        .or(() -> own.flatMap(word -> mostNamed(word, weights)));
  }

  /** By a division's name or code in a file's name. */
  Optional<Division> inFileName(String name) {
    Matcher code = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)").matcher(name);
    while (code.find()) {
      Optional<Division> division = divisions.byCode(code.group());
      if (division.isPresent()) {
        return division;
      }
    }
    return inLine(name, Map.of());
  }

  private static boolean speaksOfGovernment(String line) {
    return line.matches(".*(?:工作报告|人民代表大会|人大|人民政府|[省市县区州盟旗]长|主席).*");
  }

  /**
   * The lowest division that a line names, from chains such as {@code 山西省太原市清徐县}; of several of
   * that name the one that the text weighs most.
   */
  private Optional<Division> inLine(String line, Map<Division, Double> weights) {
    Optional<Division> found = Optional.empty();
    for (int i = 0; i < line.length(); ) {
      Optional<NameTable.Match<List<Division>>> match = nameAt(line, i);
      if (match.isEmpty()) {
        i++;
        continue;
      }
      Optional<Division> above = found;
      Optional<Division> here =
          match.get().value().stream()
              .filter(d -> above.isEmpty() || divisions.within(d, above.get()))
              .max(order(weights));
      if (here.isPresent()) {
        found = here;
      }
      i = match.get().end();
    }
    return found;
  }

  /** The name that stands at a place; {@code 和政府} names no county. */
  private Optional<NameTable.Match<List<Division>>> nameAt(String text, int at) {
    return names
        .longestAt(text, at)
        .filter(match -> !(match.name().endsWith("政") && text.startsWith("府", match.end())));
  }

  /** Weightier first; then the higher level, then the lower code, so that the choice is firm. */
  private static Comparator<Division> order(Map<Division, Double> weights) {
    return Comparator.<Division>comparingDouble(d -> weights.getOrDefault(d, 0.0))
        .thenComparing(d -> -d.level().ordinal())
        .thenComparing(Division::code, Comparator.reverseOrder());
  }

  /** The generic word of the place that the text calls its own. */
  private static Optional<String> own(String text) {
    Map<String, Long> counts = new LinkedHashMap<>();
    LEVELS.forEach(word -> counts.put(word, OWN.get(word).matcher(text).results().count()));
    if (counts.get("自治区") >= ENOUGH && counts.get("自治区") >= counts.get("区")) {
      counts.put("自治区", counts.get("自治区") + counts.get("区"));
      counts.put("区", 0L);
    }
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return LEVELS.stream()
        .filter(word -> counts.get(word) >= ENOUGH && counts.get(word) >= all * SHARE)
        .findFirst();
  }

  private Optional<Division> mostNamed(String word, Map<Division, Double> weights) {
    return weights.keySet().stream()
        .filter(division -> division.name().endsWith(word))
        .filter(division -> word.equals("自治区") || !division.name().endsWith("自治区"))
        .max(order(weights));
  }

  /**
   * How much a text speaks of each division: its own names, and each different part of it that is
   * named. A name of several divisions counts for each with its share.
   */
  private Map<Division, Double> weights(String text) {
    Map<Division, Double> own = new TreeMap<>(Comparator.comparing(Division::code));
    for (int i = 0; i < text.length(); ) {
      Optional<NameTable.Match<List<Division>>> match = nameAt(text, i);
      if (match.isPresent()) {
        List<Division> named = match.get().value();
        named.forEach(d -> own.merge(d, 1.0 / named.size(), Double::sum));
        i = match.get().end();
      } else {
        i++;
      }
    }
    Map<Division, Double> weights = new TreeMap<>(Comparator.comparing(Division::code));
    weights.putAll(own);
    Set<Division> parts = new HashSet<>(own.keySet());
    for (Division part : parts) {
      divisions
          .ancestors(part)
          .forEach(d -> weights.merge(d, Math.min(1.0, own.get(part)), Double::sum));
    }
    return weights;
  }
}
