package io.lantu.fact;

import io.lantu.fact.DivisionPart.Kind;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whose number a claim is: of a county or city that opens the indicator ({@code 清徐县地区生产总值}),
 * of a level or part of a division ({@code 市本级一般公共预算收入}, {@code 开发区工业投资}), of the whole that the
 * words before it name ({@code 全省}, {@code 全市}: the place or the nearest above it of that kind),
 * else of the report's place. Thread-safe.
 */
final class ScopeReader {
  private static final Pattern WHOLE = Pattern.compile("[全我](?<level>[省市县区州盟旗])的?$");
  private static final Pattern LEVEL = Pattern.compile("^[省市县区州盟旗]");
  private static final int SIGHT = 6;
  private static final int LONGEST_NAME = 15;

  private record PartWords(Kind kind, Pattern pattern) {}

  private static final List<PartWords> PARTS =
      Table.read("division-parts.tsv").stream()
          .filter(row -> row.get(1).equals("scope"))
          .map(
              row ->
                  new PartWords(
                      Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                      Pattern.compile("^(?:其中|全[市省县区])?(?<part>" + row.get(2) + ")")))
          .toList();

  private final Divisions divisions;
  private final Indicators indicators;

  ScopeReader(Divisions divisions, Indicators indicators) {
    this.divisions = divisions;
    this.indicators = indicators;
  }

  /** Whether a phrase names a part of a division and nothing that is measured. */
  static boolean isPart(String phrase) {
    return PARTS.stream()
        .map(part -> part.pattern().matcher(phrase))
        .anyMatch(matcher -> matcher.find() && matcher.end() == phrase.length());
  }

  /**
   * Whose number a claim is in a report of {@code place}.
   *
   * @param subject the words of its clause before the number
   */
  Territory of(Division place, String words, Claim claim, String subject) {
    Optional<Division> opening = opening(place, claim.indicator());
    if (opening.isPresent()) {
      return Territory.whole(opening.get());
    }
    boolean told = !claim.rule().startsWith("number-");
    Optional<Territory> part =
        part(place, claim.indicator()).or(() -> only(place, told ? subject : ""));
    if (part.isPresent()) {
      return part.get();
    }
    int begin = claim.span().begin();
    return Territory.whole(
        whole(place, words.substring(Math.max(0, begin - SIGHT), begin)).orElse(place));
  }

  /** A part that opens an indicator: what is left must be an indicator in itself. */
  private Optional<Territory> part(Division place, String indicator) {
    for (PartWords part : PARTS) {
      Matcher matcher = part.pattern().matcher(indicator);
      if (matcher.find()) {
        String rest = indicator.substring(matcher.end());
        boolean measures =
            indicators.nearest(rest).isPresent()
                || Coordination.headed(rest)
                || !Coordination.verb(rest).isEmpty();
        return measures
            ? Optional.of(territory(place, part.kind(), matcher.group("part")))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A part that is all of a subject: {@code 其中市本级完成50亿元}. */
  private Optional<Territory> only(Division place, String subject) {
    return PARTS.stream()
        .flatMap(
            part -> {
              Matcher matcher = part.pattern().matcher(subject);
              return matcher.find() && isPart(subject)
                  ? Stream.of(territory(place, part.kind(), matcher.group("part")))
                  : Stream.empty();
            })
        .findFirst();
  }

  /** {@code 市本级} in a county's report is its city's, in a county-level city's its own. */
  private Territory territory(Division place, Kind kind, String name) {
    Matcher level = LEVEL.matcher(name);
    Division holder =
        kind == Kind.OWN_LEVEL && level.find()
            ? divisions.nearestOfKind(place, level.group()).orElse(place)
            : place;
    return Territory.part(holder, new DivisionPart(kind, name));
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
    return whole.find() ? divisions.nearestOfKind(place, whole.group("level")) : Optional.empty();
  }
}
