package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.WordLists;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that open with a level of government ({@code 市第四人民医院}, {@code 全县供水管网}) and hold for one
 * division alone. Thread-safe.
 */
final class RelativeNames {
  private static final Pattern OPENING = Pattern.compile("^[全我本]?(?:自治)?([省市县区旗州盟])(?=.)");

  /** Levels that every report has above or below it; the others are letters of brands as well. */
  private static final String COMMON_LEVELS = "省市县区";

  private final Divisions divisions;
  private final Set<String> notRelative;

  RelativeNames(Divisions divisions, WordLists words) {
    this.divisions = divisions;
    this.notRelative = words.words("not-relative");
  }

  /**
   * The division that the name holds for: the nearest of that level that is the entity's place or
   * holds it ({@code 省博物馆} in a county's report is the province's); the place itself where none is.
   * Empty if the name is not relative.
   */
  Optional<Division> holder(LocalEntity entity) {
    String name = entity.key();
    Matcher opening = OPENING.matcher(name);
    if (notRelative.stream().anyMatch(name::startsWith) || !opening.find()) {
      return Optional.empty();
    }
    String level = opening.group(1);
    return divisions
        .nearestOfKind(entity.place(), level)
        .or(() -> COMMON_LEVELS.contains(level) ? Optional.of(entity.place()) : Optional.empty());
  }
}
