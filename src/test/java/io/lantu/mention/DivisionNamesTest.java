package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Division.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every full and short name of the list, in sentences of a report of its own prefecture and of one
 * of that prefecture's counties, read by segmenter, rule and resolver. A name is right where it
 * resolves to its division, or stays open with it among the candidates if another division of the
 * surroundings bears the name too.
 */
class DivisionNamesTest {
  private final DivisionRule rule = new DivisionRule(Sentences.DIVISIONS, RuleConfidence.unknown());

  /** Plainly geographic sentences; X is the name. */
  private static final List<String> FRAMES = List.of("该基地位于X，占地广阔。", "在X召开现场推进会。", "支持X加快发展。");

  private enum Outcome {
    RIGHT,
    OPEN,
    NOT_FOUND,
    OTHER_SPAN,
    WRONG
  }

  private record Case(Division division, String name, Division place, String words) {}

  @Test
  void everyNameIsRightOrOpenInItsOwnPrefecture() {
    Map<Outcome, List<Case>> outcomes = new EnumMap<>(Outcome.class);
    for (Division division : Sentences.DIVISIONS.all()) {
      for (Division place : places(division)) {
        for (String name : names(division)) {
          for (String frame : FRAMES) {
            Case each = new Case(division, name, place, frame.replace("X", name));
            outcomes.computeIfAbsent(outcome(each), o -> new ArrayList<>()).add(each);
          }
        }
      }
    }
    System.out.println(
        outcomes.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue().size())
            .collect(Collectors.joining(", ")));
    assertThat(outcomes.getOrDefault(Outcome.WRONG, List.of())).isEmpty();
  }

  private Outcome outcome(Case each) {
    List<Mention> found = rule.find(Sentences.tagged(each.place().code(), each.words()));
    int begin = each.words().indexOf(each.name());
    boolean other = false;
    for (Mention mention : found) {
      if (mention.span().begin() == begin && mention.name().equals(each.name())) {
        Resolution resolution = ((DivisionMention) mention).division();
        if (resolution instanceof Resolution.Resolved one) {
          return one.division().equals(each.division()) ? Outcome.RIGHT : Outcome.WRONG;
        }
        return ((Resolution.Ambiguous) resolution).candidates().contains(each.division())
            ? Outcome.OPEN
            : Outcome.WRONG;
      }
      other = true;
    }
    return other ? Outcome.OTHER_SPAN : Outcome.NOT_FOUND;
  }

  /** Its own prefecture (of a province itself) and its first county, or itself. */
  private static List<Division> places(Division division) {
    Division prefecture =
        division.level() == Level.COUNTY
            ? Sentences.DIVISIONS.parent(division).orElseThrow()
            : division;
    Set<Division> places = new LinkedHashSet<>(List.of(prefecture));
    if (division.level() == Level.COUNTY) {
      places.add(division);
    }
    Sentences.DIVISIONS.all().stream()
        .filter(d -> d.parentCode().filter(prefecture.code()::equals).isPresent())
        .findFirst()
        .ifPresent(places::add);
    return List.copyOf(places);
  }

  private static List<String> names(Division division) {
    return Stream.concat(Stream.of(division.name()), division.shortNames().stream()).toList();
  }
}
