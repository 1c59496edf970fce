package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.WordLists;
import io.lantu.lexicon.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the names of companies apart. A brand is what places and known words leave. Thread-safe.
 */
final class CompanyNames {
  private static final Pattern NUMBERED =
      Pattern.compile("第?([一二三四五六七八九十百]+)(?=公司|[局建冶院厂所处部矿]|航局|航务|工程|公院|公局|公路|机床|化建|地质)");
  private static final Pattern IN_CHINA = Pattern.compile("(?<=..)[(（]?(?:中国|大中华)(?:区)?$");
  private static final int SHORTEST_BRAND = 2;

  private final Divisions divisions;
  private final Set<String> openers;
  private final Set<String> fillers;
  private final Set<String> legal;
  private final Set<String> branches;
  private final List<String> parts;
  private final WordSet words;
  private final WordSet wordsAndParts;
  private final Set<String> omens;
  private final KnownNames known;

  CompanyNames(Divisions divisions, WordLists lists, KnownNames known) {
    this.divisions = divisions;
    this.known = known;
    this.branches = lists.words("branch");
    this.legal = lists.words("legal");
    this.openers = lists.words("opener");
    this.fillers = new HashSet<>(lists.words("filler"));
    fillers.addAll(legal);
    this.parts =
        lists.words("part").stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
            .toList();
    this.omens = lists.words("omen");
    Set<String> all = new HashSet<>(lists.words("trade"));
    all.addAll(fillers);
    this.words = new WordSet(all);
    all.addAll(parts);
    this.wordsAndParts = new WordSet(all);
  }

  /** Whether many companies may bear the brand: two characters of good omen, or none at all. */
  boolean isCommon(CompanyName name) {
    return name.owner().isEmpty()
        && name.opener().isEmpty()
        && name.region().isEmpty()
        && name.number().isEmpty()
        && (name.brand().isEmpty() || isCommonBrand(name.brand()));
  }

  /** Whether many companies may bear the name. */
  boolean isCommonName(String text) {
    boolean mayBe =
        isCommonBrand(text.substring(0, Math.min(SHORTEST_BRAND, text.length())))
            || words.lengthAt(text, 0) > 0;
    return mayBe && isCommon(parse(text));
  }

  /** Whether a subsidiary is called by the brand and that trade. */
  boolean isBranch(String trade) {
    return branches.contains(trade);
  }

  /** What leaves words that only tell of the form in law. */
  boolean isLegalForm(String word) {
    return legal.contains(word);
  }

  boolean isCommonBrand(String brand) {
    return !brand.isEmpty()
        && brand.length() <= SHORTEST_BRAND
        && brand.codePoints().allMatch(c -> omens.contains(Character.toString(c)))
        && !isFamous(brand);
  }

  /** Whether it is a well-known enterprise's name that is not best known by its place. */
  private boolean isFamous(String brand) {
    return known.bestKnown(brand).filter(name -> place(name).length() == 0).isPresent();
  }

  CompanyName parse(String key) {
    String owner = owner(key);
    String rest = key.substring(owner.length());
    String opener =
        openers.stream()
            .filter(rest::startsWith)
            .filter(o -> o.length() < key.length())
            .findFirst()
            .orElse("");
    rest = rest.substring(opener.length());
    Place place = place(rest);
    rest = rest.substring(place.length());
    Matcher numbered = NUMBERED.matcher(rest);
    String number = "";
    String part = part(rest);
    if (numbered.find()) {
      number = numbered.group(1);
      part = rest.substring(numbered.end());
      rest = rest.substring(0, numbered.start());
    } else {
      rest = rest.substring(0, rest.length() - part.length());
    }
    List<String> tail = tail(rest);
    String brand = rest.substring(0, rest.length() - String.join("", tail).length());
    if (part.isEmpty()) {
      part = site(brand);
      brand = brand.substring(0, brand.length() - part.length());
    }
    return new CompanyName(
        key,
        owner,
        opener,
        place.name(),
        place.divisions(),
        brand,
        tail,
        tail.stream().filter(word -> !fillers.contains(word)).toList(),
        part,
        number);
  }

  /**
   * A known enterprise at the start of a name that goes on with a brand or a place; one that goes
   * on with a trade ({@code 比亚迪半导体}) may be one name.
   */
  private String owner(String key) {
    for (int end = key.length() - SHORTEST_BRAND; end >= SHORTEST_BRAND; end--) {
      String rest = key.substring(end);
      if (known.isName(key.substring(0, end))
          && divisions.named(key.substring(0, end)).isEmpty()
          && !isWords(rest)
          && !NUMBERED.matcher(rest).lookingAt()
          && !parts.contains(rest)) {
        return key.substring(0, end);
      }
    }
    return "";
  }

  private boolean isWords(String text) {
    return !run(words, text, 0).isEmpty();
  }

  /** A place at the start of a name. */
  private record Place(String name, List<Division> divisions, int length) {}

  /** The place that the name opens with; of several that lie in each other the narrowest. */
  private Place place(String name) {
    Place found = new Place("", List.of(), 0);
    int begin = 0;
    while (true) {
      int length = divisions.lengthAt(name, begin);
      if (length < 2 || begin + length + 1 >= name.length()) {
        return found;
      }
      String word = name.substring(begin, begin + length);
      List<Division> outer = found.divisions();
      List<Division> named =
          divisions.named(word).stream()
              .filter(d -> isPlaceName(word, d))
              .filter(
                  d ->
                      outer.isEmpty()
                          || outer.stream().anyMatch(above -> divisions.within(d, above)))
              .toList();
      if (named.isEmpty()) {
        return found;
      }
      found = new Place(shortName(word, named.get(0)), named, begin + length);
      begin += length;
    }
  }

  /** Short names of counties ({@code 东兴}) are brands as well. */
  private static boolean isPlaceName(String word, Division division) {
    return division.level() != Division.Level.COUNTY
        || word.equals(division.name())
        || word.length() > SHORTEST_BRAND;
  }

  private static String shortName(String word, Division division) {
    return division.name().equals(word) && !division.shortNames().isEmpty()
        ? division.shortNames().get(0)
        : word;
  }

  private String part(String rest) {
    Matcher china = IN_CHINA.matcher(rest);
    return china.find()
        ? china.group()
        : parts.stream()
            .filter(rest::endsWith)
            .filter(word -> rest.length() > word.length())
            .findFirst()
            .orElse("");
  }

  /** A city's or a province's name that ends a brand: {@code 云雀福州} is the one in 福州. */
  private String site(String brand) {
    for (int begin = SHORTEST_BRAND; begin <= brand.length() - 2; begin++) {
      String end = brand.substring(begin);
      if (divisions.named(end).stream().anyMatch(d -> d.level() != Division.Level.COUNTY)) {
        return end;
      }
    }
    return "";
  }

  /** The longest run of words at the end of a name that leaves nothing or a brand. */
  private List<String> tail(String rest) {
    for (int begin = 0; begin < rest.length(); begin++) {
      List<String> run = begin == 1 ? List.of() : run(words, rest, begin);
      if (!run.isEmpty()) {
        return run;
      }
    }
    return List.of();
  }

  /** The words that a text is made of; the text where it is made of none. */
  List<String> words(String text) {
    List<String> run = run(wordsAndParts, text, 0);
    return run.isEmpty() ? List.of(text) : run;
  }

  /** The words that a text is made of from there on; empty where it is not. */
  private static List<String> run(WordSet words, String text, int begin) {
    List<String> run = new ArrayList<>();
    for (int at = begin; at < text.length(); ) {
      int length = words.lengthAt(text, at);
      if (length == 0) {
        return List.of();
      }
      run.add(text.substring(at, at + length));
      at += length;
    }
    return run;
  }
}
