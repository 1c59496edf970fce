package io.lantu.mention;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Division.Level;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.WordLists;
import io.lantu.lexicon.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Says which of its namesakes a name can mean by what stands around it in the sentence. In this
 * order, the first that leaves any decides:
 *
 * <ul>
 *   <li>the division named directly before it holds it: {@code 徐州市鼓楼区};
 *   <li>the word behind or before it is said of cities or of counties: {@code 长沙机场}, {@code 长沙县城};
 *   <li>the other members of its list: most of them are divisions of one parent, so it is one too.
 *       In {@code 株洲、湘潭、长沙} it is the city, in {@code 浏阳、宁乡、长沙} the county.
 * </ul>
 *
 * The words are in {@code division-guards.tsv}. Immutable.
 */
final class DivisionContext {
  private static final WordLists WORDS = WordLists.load("division-guards.tsv");
  private static final Set<String> JOINTS = WORDS.words("joint");
  private static final WordSet CITY_BEHIND = new WordSet(WORDS.words("city-behind"));
  private static final WordSet CITY_BEFORE = new WordSet(WORDS.words("city-before"));
  private static final WordSet COUNTY_BEHIND = new WordSet(WORDS.words("county-behind"));
  private static final WordSet COUNTY_BEFORE = new WordSet(WORDS.words("county-before"));

  private final Divisions divisions;
  private final String words;
  private final List<NamedPlace> places;

  /**
   * @param places the names that are taken for divisions, in text order
   */
  DivisionContext(Divisions divisions, String words, List<NamedPlace> places) {
    this.divisions = divisions;
    this.words = words;
    this.places = List.copyOf(places);
  }

  /** Those that a place can be; all that bear its name where nothing decides. */
  List<Division> meant(int index) {
    NamedPlace place = places.get(index);
    return holder(index)
        .flatMap(before -> some(place, d -> before.stream().anyMatch(b -> inside(d, b))))
        .or(() -> level(place).flatMap(level -> some(place, d -> d.level() == level)))
        .or(() -> parentOfList(index).flatMap(parent -> some(place, d -> under(d, parent))))
        .orElse(place.divisions());
  }

  private static Optional<List<Division>> some(NamedPlace place, Predicate<Division> fits) {
    return Optional.of(place.divisions().stream().filter(fits).toList())
        .filter(meant -> !meant.isEmpty());
  }

  /** What the name directly before may stand for. */
  private Optional<List<Division>> holder(int index) {
    return index > 0 && places.get(index - 1).end() == places.get(index).begin()
        ? Optional.of(places.get(index - 1).divisions())
        : Optional.empty();
  }

  private boolean inside(Division inner, Division outer) {
    return !inner.equals(outer) && divisions.within(inner, outer);
  }

  private Optional<Level> level(NamedPlace place) {
    if (CITY_BEHIND.lengthAt(words, place.end()) > 0
        || CITY_BEFORE.lengthBefore(words, place.begin()) > 0) {
      return Optional.of(Level.CITY);
    }
    return COUNTY_BEHIND.lengthAt(words, place.end()) > 0
            || COUNTY_BEFORE.lengthBefore(words, place.begin()) > 0
        ? Optional.of(Level.COUNTY)
        : Optional.empty();
  }

  /** The division that more members of the list can be part of than of any other; two at least. */
  private Optional<String> parentOfList(int index) {
    int first = index;
    while (first > 0 && joined(first - 1)) {
      first--;
    }
    int last = index;
    while (last + 1 < places.size() && joined(last)) {
      last++;
    }
    Map<String, Integer> members = new TreeMap<>();
    for (NamedPlace member : places.subList(first, last + 1)) {
      Set<String> parents = new HashSet<>();
      member.divisions().forEach(d -> parents.add(parent(d)));
      parents.forEach(parent -> members.merge(parent, 1, Integer::sum));
    }
    int most = members.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> parents =
        members.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return most > 1 && parents.size() == 1 ? Optional.of(parents.get(0)) : Optional.empty();
  }

  /** Whether a place and the next are members of one list. */
  private boolean joined(int index) {
    NamedPlace left = places.get(index);
    NamedPlace right = places.get(index + 1);
    return JOINTS.contains(words.substring(left.end(), right.begin()));
  }

  private static String parent(Division division) {
    return division.parentCode().orElse("");
  }

  private static boolean under(Division division, String parent) {
    return parent(division).equals(parent);
  }
}
