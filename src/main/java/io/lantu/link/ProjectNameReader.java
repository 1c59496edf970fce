package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectHeads.HeadClass;
import io.lantu.lexicon.Synonyms;
import io.lantu.lexicon.WordLists;
import io.lantu.lexicon.WordSet;
import io.lantu.link.Anchors.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the names of projects apart. It reads keys, see {@link NameKey}. Thread-safe. */
final class ProjectNameReader {
  private static final String NUMBER = "[0-9一二三四五六七八九十]+";

  /** Numbers that tell one of several from the others, in whatever digits. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?<=第)" + NUMBER + "|" + NUMBER + "(?=号|期)");

  private static final Pattern PHASE = Pattern.compile("第?([0-9]+)期(?:第?([0-9]+)期)?");

  private static final Pattern CAPACITY =
      Pattern.compile(
          "(?:[0-9]+[×*])?[0-9]+(?:\\.[0-9]+)?[十百千万亿]*"
              + "(?:千瓦时|千瓦|[兆吉]瓦时|[兆吉]瓦|千伏|吨|立方米|平方米|亩|张床位|公里|亿元|万元|kv|kw|[mg]wh?|头|只)");

  private static final Pattern HIGHWAY =
      Pattern.compile("(国道|省道|县道)([0-9]{2,4})|(?<![0-9a-z])([gsx])([0-9]{2,4})(?![0-9a-z])");

  private static final Map<String, String> HIGHWAYS = Map.of("g", "国道", "s", "省道", "x", "县道");
  private static final Pattern SEGMENT = Pattern.compile("(.+?)(.{2,12}段)");
  private static final String NUMERALS = "零一二三四五六七八九";

  /** Kinds of work that leave a thing what it is: it becomes larger, or stands elsewhere. */
  private static final Set<String> BUILDING = Set.of("move", "extend");

  private static final int SHORTEST = 2;
  private static final int SHORTEST_INSTITUTION = 3;

  private final Anchors anchors;
  private final ProjectHeads heads = ProjectHeads.load();
  private final Synonyms synonyms = Synonyms.load();
  private final ProperNames properNames;
  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> merelyBuilt;
  private final WordSet workWords;
  private final WordSet modifiers;
  private final WordSet bodies;

  ProjectNameReader(Anchors anchors, ProperNames properNames, WordLists words) {
    this.anchors = anchors;
    this.properNames = properNames;
    for (String work : List.of("move", "extend", "treat", "renew")) {
      words.words("work-" + work).forEach(word -> kinds.put(word, work));
    }
    this.merelyBuilt = words.words("work-none");
    SortedSet<String> all = new TreeSet<>(kinds.keySet());
    all.addAll(merelyBuilt);
    this.workWords = new WordSet(all);
    this.modifiers = new WordSet(words.words("modifier"));
    this.bodies = new WordSet(words.words("body"));
  }

  /**
   * @param key the normalised name
   * @param place of the reports that use it
   */
  ProjectName read(String key, Division place) {
    Anchor anchor = anchors.of(key, place);
    if (anchor.kind() == Anchors.Kind.NAMED || anchor.kind() == Anchors.Kind.REPORT) {
      Parts line = new Parts(key);
      Optional<String> stem = line.stem();
      if (stem.isPresent()
          || line.works.isEmpty() && line.building.isEmpty() && isLine(line.core, anchor)) {
        return line.name(anchor, stem.orElse(line.core), true);
      }
    }
    Parts parts = new Parts(anchor.rest());
    return parts.name(anchor, parts.core, false);
  }

  /** What follows the division must be a line too: {@code 福州绕城高速} is Fuzhou's. */
  private boolean isLine(String core, Anchor anchor) {
    return properNames.isLine(core)
        && (anchor.kind() == Anchors.Kind.REPORT
            || properNames.isLine(new Parts(anchor.rest()).core));
  }

  /** What is left of a name while its parts are taken from it. */
  private final class Parts {
    private final SortedSet<String> phases = new TreeSet<>();
    private final SortedSet<String> capacities = new TreeSet<>();
    private final SortedSet<String> building = new TreeSet<>();
    private final SortedSet<String> works = new TreeSet<>();
    private final String core;

    Parts(String name) {
      String numbered = NUMBERED.matcher(name).replaceAll(match -> digits(match.group()));
      String roads = HIGHWAY.matcher(numbered).replaceAll(Parts::road);
      String sized = take(CAPACITY, roads, capacities);
      String whole = take(PHASE, withoutWorks(sized), phases);
      core = synonyms.unify(withoutWorks(whole));
    }

    ProjectName name(Anchor anchor, String thing, boolean line) {
      Optional<String> segment =
          thing.equals(core) ? Optional.empty() : Optional.of(core.substring(thing.length()));
      return new ProjectName(
          anchor, thing, plain(thing), building, works, phases, capacities, line, segment);
    }

    /** The line, when the name is a part of one: {@code 沿江高铁} of {@code 沿江高铁武宜段}. */
    Optional<String> stem() {
      Matcher segment = SEGMENT.matcher(core);
      if (!segment.matches()) {
        return Optional.empty();
      }
      for (int end = core.length() - 2; end >= 4; end--) {
        String stem = core.substring(0, end);
        if (properNames.isLine(stem)) {
          return Optional.of(stem);
        }
      }
      return Optional.empty();
    }

    private String take(Pattern pattern, String name, SortedSet<String> into) {
      Matcher matcher = pattern.matcher(name);
      StringBuilder rest = new StringBuilder();
      while (matcher.find()) {
        int left = name.length() - (matcher.end() - matcher.start());
        if (left < SHORTEST) {
          break;
        }
        into.add(matcher.group());
        matcher.appendReplacement(rest, "");
      }
      return matcher.appendTail(rest).toString();
    }

    private String withoutWorks(String name) {
      String rest = name;
      for (int length = work(rest); length > 0; length = work(rest)) {
        String word = rest.substring(rest.length() - length);
        if (!merelyBuilt.contains(word)) {
          String kind = kinds.getOrDefault(word, word);
          (BUILDING.contains(kind) ? building : works).add(kind);
        }
        rest = rest.substring(0, rest.length() - length);
      }
      return rest;
    }

    /** Length of the word for a work at the end of a name that is more than that. */
    private int work(String name) {
      int known = workWords.lengthBefore(name, name.length());
      int listed =
          heads
              .longestBefore(name, name.length())
              .filter(s -> s.headClass() == HeadClass.ACTION || s.headClass() == HeadClass.CARE)
              .map(s -> name.length() - s.begin())
              .orElse(0);
      int longest = Math.max(known, listed);
      return name.length() - longest >= SHORTEST ? longest : 0;
    }

    private static String road(MatchResult match) {
      return match.group(1) != null
          ? match.group(2) + match.group(1)
          : match.group(4) + HIGHWAYS.get(match.group(3));
    }
  }

  private String plain(String core) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < core.length(); ) {
      int length = modifiers.lengthAt(core, at);
      if (length == 0) {
        plain.append(core.charAt(at++));
      } else {
        at += length;
      }
    }
    String bare = plain.length() < SHORTEST ? core : plain.toString();
    int body = bodies.lengthBefore(bare, bare.length());
    String institution = bare.substring(0, bare.length() - body);
    boolean housed =
        body > 0
            && institution.length() >= SHORTEST_INSTITUTION
            && heads
                .longestBefore(institution, institution.length())
                .filter(s -> s.headClass() == HeadClass.FACILITY)
                .isPresent();
    return housed ? institution : bare;
  }

  /** {@code 四}, {@code 十二} in ASCII digits; what are digits already stays. */
  private static String digits(String number) {
    if (number.chars().allMatch(c -> c < 128)) {
      return number;
    }
    int ten = number.indexOf('十');
    if (ten < 0) {
      StringBuilder digits = new StringBuilder();
      number.chars().forEach(c -> digits.append(digit((char) c)));
      return digits.toString();
    }
    String tens = ten == 0 ? "1" : digits(number.substring(0, ten));
    String units = ten == number.length() - 1 ? "0" : digits(number.substring(ten + 1));
    return tens + units;
  }

  private static String digit(char numeral) {
    int value = NUMERALS.indexOf(numeral);
    return value < 0 ? String.valueOf(numeral) : Integer.toString(value);
  }
}
