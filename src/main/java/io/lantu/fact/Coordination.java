package io.lantu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a coordinated subject apart and restores what its members share: {@code 城镇、农村居民人均可支配收入} is
 * {@code 城镇居民人均可支配收入} and {@code 农村居民人均可支配收入}. Stateless.
 */
final class Coordination {
  private static final Pattern TAIL = Pattern.compile(Words.any("tail") + "{1,12}$");
  private static final Pattern HEADED = Shapes.end("head");
  private static final Pattern DEPENDENT = Pattern.compile("^" + Words.any("dependent") + "$");
  private static final Pattern VERB =
      Pattern.compile("^(?:再|新|累计|共|力争|免费)?" + Words.any("work") + "{1,8}");

  private static final Pattern INNER_VERB = Pattern.compile("(?<=.)" + Words.any("work"));

  /** What says that the members of a list are measured together: 合计, or a name for all. */
  private static final Pattern SUMMED = Pattern.compile("合计|.“[^”]{2,6}”");

  /** Names before a noun that is counted: 甲、乙等煤矿. */
  private static final Pattern NAMES_BEFORE_NOUN =
      Pattern.compile(
          "^(?<verb>新探明|"
              + Words.any("work")
              + "{0,3})[^、]{2,}(?:、[^、]{2,})+等(?<noun>[^、等的“”]{3,12})$");

  /** Pairs that one word holds, by number of members. */
  private static final List<Map.Entry<String, List<String>>> CONTRACTED =
      Table.read("contracted.tsv").stream()
          .map(row -> Map.entry(row.get(0), List.of(row.get(1).split("\\|"))))
          .toList();

  private Coordination() {}

  /** The members of a subject if it has exactly {@code wanted}; else an empty list. */
  static List<String> members(String subject, int wanted) {
    for (String joint : List.of("、", "、|和|与|及(?!其)|以及")) {
      List<String> parts = List.of(subject.split(joint));
      if (parts.size() == wanted && parts.stream().noneMatch(String::isBlank)) {
        return restored(parts);
      }
    }
    for (Map.Entry<String, List<String>> contracted : CONTRACTED) {
      if (contracted.getValue().size() == wanted && subject.contains(contracted.getKey())) {
        return contracted.getValue().stream()
            .map(member -> subject.replaceFirst(contracted.getKey(), member))
            .toList();
      }
    }
    return List.of();
  }

  /**
   * The members of a subject, however many, parted at 、 (and 和, if the predicate speaks of each);
   * itself alone if it has one.
   */
  static List<String> members(String subject, boolean each) {
    List<String> parts = List.of(subject.split(each ? "、|(?<![总共])和(?!谐|美|平)" : "、"));
    boolean joined = !each && parts.get(parts.size() - 1).matches(".*(?:和|及|与).*");
    boolean summed = SUMMED.matcher(parts.get(parts.size() - 1)).find();
    boolean whole =
        summed
            || joined
            || parts.stream().anyMatch(part -> part.length() < 2)
            || subject.contains("等");
    return whole || parts.size() < 2 ? List.of(subject) : restored(parts);
  }

  private static List<String> restored(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    String first = parts.get(0);
    String tail = tail(last);
    Matcher verb = VERB.matcher(first);
    String leading = verb.find() && verb.end() < first.length() ? verb.group() : "";
    List<String> full = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean bare = i < parts.size() - 1 && !HEADED.matcher(part).find();
      String with = bare ? part + overlapFree(part, tail) : part;
      if (i > 0 && DEPENDENT.matcher(part).matches() && HEADED.matcher(first).find()) {
        with = stem(first) + part;
      } else if (i > 0 && !leading.isEmpty() && !headed(with) && !VERB.matcher(with).find()) {
        with = leading + with;
      }
      full.add(with);
    }
    return full;
  }

  /** What a member without a head noun takes from the last one. */
  private static String tail(String last) {
    Matcher matcher = TAIL.matcher(last);
    return matcher.find() && matcher.start() > 0 ? matcher.group() : matcher.find(0) ? last : "";
  }

  /** A tail without what the part already ends with: 新材料产业 + 产业产值 is 新材料产业产值. */
  private static String overlapFree(String part, String tail) {
    for (int length = Math.min(part.length(), tail.length()); length > 0; length--) {
      if (part.endsWith(tail.substring(0, length))) {
        return tail.substring(length);
      }
    }
    return tail;
  }

  /** A counted noun without the names before it: 建成甲、乙等煤矿 is 建成煤矿. */
  static String withoutNames(String phrase) {
    Matcher names = NAMES_BEFORE_NOUN.matcher(phrase);
    return names.matches() ? names.group("verb") + names.group("noun") : phrase;
  }

  /** A phrase without its head noun: 生产安全事故起数 is 生产安全事故. */
  static String stem(String phrase) {
    Matcher head =
        Pattern.compile("(?:综合产值|起数|次数|人次|数量|总数|人数|增加值|营业收入|收入|产量|产值|总额|数|量|额)$").matcher(phrase);
    return head.find() && head.start() > 1 ? phrase.substring(0, head.start()) : phrase;
  }

  /** The verb that opens a phrase, or nothing. */
  static String verb(String phrase) {
    Matcher verb = VERB.matcher(phrase);
    return verb.find() ? verb.group() : "";
  }

  /** Where a verb begins inside a phrase, not at its start; -1 if there is none. */
  static int verbInside(String phrase) {
    Matcher verb = INNER_VERB.matcher(phrase);
    return verb.find() ? verb.start() : -1;
  }

  /** Whether a phrase ends in the head noun of an indicator. */
  static boolean headed(String phrase) {
    return HEADED.matcher(phrase).find();
  }

  static boolean dependent(String phrase) {
    return DEPENDENT.matcher(phrase).matches();
  }
}
