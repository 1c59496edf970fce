package io.lantu.document;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.NameTable;
import io.lantu.text.GuardedPattern;
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
  /**
   * How a report calls its own place, by the generic word that the place's name ends with. From the
   * lowest level upwards: a report speaks of those above it too.
   */
  private static final Map<String, GuardedPattern> OWN = own();

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
        // A person may bear a town's name.
        String words = masthead.speaker().map(s -> line.text().replace(s, "")).orElse(line.text());
        Optional<Division> place = inLine(words, weights);
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
      List<Division> coded = divisions.coded(code.group());
      if (coded.size() == 1) {
        return Optional.of(coded.get(0));
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

  /**
   * Weightier first, by itself, then by what it is part of; then the higher level, then the lower
   * code, so that the choice is firm.
   */
  private Comparator<Division> order(Map<Division, Double> weights) {
    return Comparator.<Division>comparingDouble(d -> weights.getOrDefault(d, 0.0))
        .thenComparingDouble(
            d ->
                divisions.ancestors(d).stream()
                    .mapToDouble(above -> weights.getOrDefault(above, 0.0))
                    .sum())
        .thenComparing(d -> -d.level().ordinal())
        .thenComparing(Division::code, Comparator.reverseOrder());
  }

  /** The generic word of the place that the text calls its own. */
  private static Optional<String> own(String text) {
    Map<String, Long> counts = new LinkedHashMap<>();
    OWN.forEach((word, calls) -> counts.put(word, count(calls, text)));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= ENOUGH && count.getValue() >= all * SHARE)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static long count(GuardedPattern calls, String text) {
    Matcher matcher = calls.matcher(text);
    long count = 0;
    int at = calls.find(matcher, text, 0, text.length());
    while (at >= 0) {
      count++;
      at = calls.find(matcher, text, matcher.end(), text.length());
    }
    return count;
  }

  /**
   * The weightiest place that is called so; {@code 全区} is said of a district and of an autonomous
   * region.
   */
  private Optional<Division> mostNamed(String word, Map<Division, Double> weights) {
    return weights.keySet().stream()
        .filter(division -> division.name().endsWith(word))
        .filter(division -> word.equals("地区") || !division.name().endsWith("地区"))
        .max(order(weights));
  }

  private static Map<String, GuardedPattern> own() {
    Map<String, GuardedPattern> own = new LinkedHashMap<>();
    own.put("县", GuardedPattern.compile("全县|我县|县委(?!书记)|县政府|县人民政府"));
    own.put("旗", GuardedPattern.compile("全旗|我旗|旗委|旗政府|旗人民政府"));
    own.put("地区", GuardedPattern.compile("全地区|我地区|地委|行署"));
    own.put("区", GuardedPattern.compile("全区|我区|区委(?!书记)|区党委|区政府|区人民政府"));
    own.put("市", GuardedPattern.compile("全市|我市|市委(?!书记)|市政府|市人民政府"));
    own.put("州", GuardedPattern.compile("全州|我州|州委|州政府|州人民政府"));
    own.put("盟", GuardedPattern.compile("全盟|我盟|盟委|盟行署"));
    own.put("省", GuardedPattern.compile("全省|我省|省委(?!书记)|省政府|省人民政府"));
    return own;
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
