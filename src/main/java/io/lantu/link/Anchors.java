package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The division that a name holds for: the one that the name opens with ({@code 太原植物园}), the one
 * that a level of government at its start means in the report's place ({@code 市第四人民医院}), else the
 * report's place. Thread-safe.
 */
final class Anchors {
  private static final Pattern OPENING = Pattern.compile("^[全我本]?(?:自治)?([省市县区旗州盟])(?=.)");

  /** Levels that every report has above or below it; the others are letters of brands as well. */
  private static final String COMMON_LEVELS = "省市县区";

  /** Behind a place's name these make a road, a line or a body of another name. */
  private static final Pattern NOT_BEHIND =
      Pattern.compile("至|到|[东西南北中]?(路|街|大道|大街|巷)|[东西南北]?站|大学|学院");

  private static final int SHORTEST_REST = 2;

  private final Divisions divisions;
  private final Set<String> notRelative;

  Anchors(Divisions divisions) {
    this.divisions = divisions;
    this.notRelative = WordLists.load("linking-words.tsv").words("not-relative");
  }

  /** How a name comes by its division. */
  enum Kind {
    /** It opens with the division's name. */
    NAMED,
    /** It opens with the level of the report's place or of a division above. */
    RELATIVE,
    /** It opens with a level below the report's place; which division is not said. */
    UNSAID,
    /** It says nothing; the report's place is meant. */
    REPORT
  }

  /**
   * @param rest the name without the words that give the division
   */
  record Anchor(Division division, Kind kind, String rest) {}

  /** The anchor of a name, by its key, in the reports of a place. */
  Anchor of(String name, Division place) {
    return named(name, place)
        .or(() -> relative(name, place))
        .orElseGet(() -> new Anchor(place, Kind.REPORT, name));
  }

  /** Whether one of the two is the other or holds it. */
  boolean nested(Division one, Division other) {
    return divisions.within(one, other) || divisions.within(other, one);
  }

  /** The divisions that hold it, from the nearest to the province. */
  List<Division> above(Division division) {
    return divisions.ancestors(division);
  }

  /** The division itself and those that it is part of, from the nearest to the province. */
  List<Division> chain(Division division) {
    return Stream.concat(Stream.of(division), divisions.ancestors(division).stream()).toList();
  }

  /**
   * The nearest division of that level that is the place or holds it ({@code 省博物馆} in a county's
   * report is the province's); where none is, some division below the place, left unsaid.
   */
  private Optional<Anchor> relative(String name, Division place) {
    Matcher opening = OPENING.matcher(name);
    if (notRelative.stream().anyMatch(name::startsWith) || !opening.find()) {
      return Optional.empty();
    }
    String level = opening.group(1);
    return chain(place).stream()
        .filter(division -> division.name().endsWith(level))
        .findFirst()
        .map(division -> new Anchor(division, Kind.RELATIVE, name.substring(opening.end())))
        .or(
            () ->
                COMMON_LEVELS.contains(level)
                    ? Optional.of(new Anchor(place, Kind.UNSAID, name))
                    : Optional.empty());
  }

  /** A division at the start of the name that holds the place or lies in it; the narrowest. */
  private Optional<Anchor> named(String name, Division place) {
    Optional<Anchor> found = Optional.empty();
    int begin = 0;
    Division within = place;
    while (true) {
      Optional<Anchor> next = namedAt(name, begin, within);
      if (next.isEmpty()) {
        return found;
      }
      found = next;
      within = next.get().division();
      begin = name.length() - next.get().rest().length();
    }
  }

  private Optional<Anchor> namedAt(String name, int begin, Division place) {
    int longest = divisions.lengthAt(name, begin);
    for (int length = longest; length >= 2; length--) {
      String rest = name.substring(begin + length);
      List<Division> near =
          divisions.named(name.substring(begin, begin + length)).stream()
              .filter(d -> nested(d, place))
              .toList();
      if (near.size() == 1
          && rest.length() >= SHORTEST_REST
          && !NOT_BEHIND.matcher(rest).lookingAt()) {
        return Optional.of(new Anchor(near.get(0), Kind.NAMED, rest));
      }
    }
    return Optional.empty();
  }
}
