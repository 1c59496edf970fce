package io.lantu.fact;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Division.Level;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whose number a claim is: of a county or city that opens the indicator ({@code 清徐县地区生产总值}),
 * of the whole province or city that the words before it name ({@code 全省}), else of the report's
 * place. Thread-safe.
 */
final class ScopeReader {
  private static final Pattern WHOLE = Pattern.compile("[全我](?<level>[省市县区州盟旗])的?$");
  private static final int SIGHT = 6;
  private static final int LONGEST_NAME = 15;

  private final Divisions divisions;
  private final Indicators indicators;

  ScopeReader(Divisions divisions, Indicators indicators) {
    this.divisions = divisions;
    this.indicators = indicators;
  }

  /** The division of a claim in a report of {@code place}. */
  Division of(Division place, String words, Claim claim) {
    return opening(place, claim.indicator())
        .or(
            () ->
                whole(
                    place,
                    words.substring(
                        Math.max(0, claim.span().begin() - SIGHT), claim.span().begin())))
        .orElse(place);
  }

  private Optional<Division> opening(Division place, String indicator) {
    for (int end = Math.min(LONGEST_NAME, indicator.length() - 2); end >= 2; end--) {
      String name = indicator.substring(0, end);
      List<Division> inside =
          divisions.named(name).stream().filter(d -> divisions.within(d, place)).toList();
      if (inside.size() == 1) {
        boolean full = inside.get(0).name().equals(name);
        boolean measures = indicators.nearest(indicator.substring(end)).isPresent();
        return full || measures ? Optional.of(inside.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Division> whole(Division place, String before) {
    Matcher whole = WHOLE.matcher(before);
    if (!whole.find()) {
      return Optional.empty();
    }
    Level level =
        switch (whole.group("level")) {
          case "省" -> Level.PROVINCE;
          case "市", "州", "盟" -> Level.CITY;
          default -> Level.COUNTY;
        };
    return divisions.ancestors(place).stream().filter(d -> d.level() == level).findFirst();
  }
}
