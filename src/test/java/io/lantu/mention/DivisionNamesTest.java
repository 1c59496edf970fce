package io.lantu.mention;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Division.Level;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.FormerDivision;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every full and short name of the list in sentences of a report of its own prefecture, of itself
 * and of a county beside it, read by segmenter, rule and resolver. A name is right where it
 * resolves to its division, and open where it stays {@link Resolution.Ambiguous} with its division
 * among the candidates. Prints how many of each.
 */
class DivisionNamesTest {
  private static final Divisions DIVISIONS = Sentences.DIVISIONS;
  private static final int THIS_YEAR = 2024;
  private static final Map<String, List<Division>> BY_PARENT =
      DIVISIONS.all().stream().collect(groupingBy(d -> d.parentCode().orElse("")));

  /** X is the name, A and B are other divisions of the same parent. */
  private static final List<String> GEOGRAPHIC =
      List.of("该基地位于X，占地广阔。", "在X召开现场推进会。", "X、A和B率先推开。", "A、X、B等地粮食增产。");

  /**
   * Where the name is the subject or the agent; a name that is a word as well may be passed over.
   */
  private static final List<String> OTHER = List.of("支持X加快发展。", "X全年新增企业五户。", "今年将对X进行督查。");

  private final DivisionRule rule = new DivisionRule(DIVISIONS, RuleConfidence.unknown());

  private enum Outcome {
    RIGHT,
    OPEN,
    NOT_FOUND,
    WRONG
  }

  private record Case(
      Set<Division> meant, String name, Division place, int year, String words, int begin) {}

  @Test
  void inItsOwnPrefectureANameIsFoundAndNeverTakenForAnother() {
    Map<Outcome, List<Case>> outcomes = read(this::own, GEOGRAPHIC);
    print("own prefecture", outcomes);
    assertThat(outcomes.get(Outcome.WRONG)).isEmpty();
    assertThat(outcomes.get(Outcome.NOT_FOUND)).isEmpty();
    assertThat(outcomes.get(Outcome.OPEN)).allMatch(this::collides);
    assertThat(outcomes.get(Outcome.OPEN)).hasSizeLessThan(400);
  }

  @Test
  void asAnAgentFewAreMissedAndNoneTakenForAnother() {
    Map<Outcome, List<Case>> outcomes = read(d -> Stream.of(prefecture(d)), OTHER);
    print("own prefecture, other sentences", outcomes);
    assertThat(outcomes.get(Outcome.WRONG)).isEmpty();
    assertThat(outcomes.get(Outcome.NOT_FOUND)).hasSizeLessThan(5);
    assertThat(outcomes.get(Outcome.OPEN)).allMatch(this::collides);
  }

  /**
   * A county's report calls its own town {@code 城区}, so districts of that name beside it are not
   * found.
   */
  @Test
  void inTheReportOfACountyBesideItOnlyEverydayWordsArePassedOver() {
    Map<Outcome, List<Case>> outcomes = read(this::beside, GEOGRAPHIC.subList(0, 2));
    print("county beside it", outcomes);
    assertThat(outcomes.get(Outcome.WRONG)).isEmpty();
    assertThat(outcomes.get(Outcome.NOT_FOUND)).allMatch(c -> DivisionGuards.everyday(c.name()));
    assertThat(outcomes.get(Outcome.OPEN)).allMatch(this::collides);
  }

  @Test
  void aFormerNameMeansWhatItBecame() {
    Map<Outcome, List<Case>> outcomes = none();
    for (FormerDivision former : DIVISIONS.former()) {
      Set<Division> successors = Set.copyOf(DIVISIONS.successors(former));
      Division place = prefecture(DIVISIONS.successors(former).get(0));
      for (int year : new int[] {former.until(), THIS_YEAR}) {
        for (String name : former.names()) {
          // Another one of the province may bear the name today, as 铜仁市 does.
          boolean passedOn =
              year == THIS_YEAR
                  && (DivisionGuards.everyday(name)
                      || DIVISIONS.named(name).stream().noneMatch(successors::contains));
          if (!passedOn) {
            String words = GEOGRAPHIC.get(0).replace("X", name);
            Case each = new Case(successors, name, place, year, words, words.indexOf(name));
            outcomes.get(outcome(each)).add(each);
          }
        }
      }
    }
    print("former names", outcomes);
    assertThat(outcomes.get(Outcome.WRONG)).isEmpty();
    assertThat(outcomes.get(Outcome.NOT_FOUND)).isEmpty();
    assertThat(outcomes.get(Outcome.OPEN)).allMatch(c -> c.meant().size() > 1 || collides(c));
  }

  private interface Reports {
    Stream<Division> of(Division division);
  }

  private Stream<Division> own(Division division) {
    return Stream.of(prefecture(division), division).distinct();
  }

  private Stream<Division> beside(Division division) {
    return BY_PARENT.get(division.parentCode().orElse("")).stream()
        .filter(d -> d.level() == Level.COUNTY && !d.equals(division))
        .findFirst()
        .stream();
  }

  private static Division prefecture(Division division) {
    return division.level() == Level.COUNTY ? DIVISIONS.parent(division).orElseThrow() : division;
  }

  private Map<Outcome, List<Case>> read(Reports reports, List<String> frames) {
    Map<Outcome, List<Case>> outcomes = none();
    for (Division division : DIVISIONS.all()) {
      List<String> names =
          Stream.concat(Stream.of(division.name()), division.shortNames().stream()).toList();
      for (Division place : reports.of(division).toList()) {
        for (String name : names) {
          for (String frame : frames) {
            Case each = of(division, name, place, frame);
            outcomes.get(outcome(each)).add(each);
          }
        }
      }
    }
    return outcomes;
  }

  private static Case of(Division division, String name, Division place, String frame) {
    List<String> mates =
        BY_PARENT.get(division.parentCode().orElse("")).stream()
            .filter(d -> !d.equals(division))
            .map(Division::name)
            .limit(2)
            .toList();
    String words =
        frame
            .replace("A", mates.isEmpty() ? "北京市" : mates.get(0))
            .replace("B", mates.size() < 2 ? "天津市" : mates.get(1));
    return new Case(
        Set.of(division), name, place, THIS_YEAR, words.replace("X", name), words.indexOf('X'));
  }

  private Outcome outcome(Case each) {
    Optional<Resolution> found =
        rule
            .find(
                Sentences.tagged(Sentences.report(each.place().code(), each.year(), each.words())))
            .stream()
            .filter(m -> m.span().begin() == each.begin() && m.name().equals(each.name()))
            .map(m -> ((DivisionMention) m).division())
            .findFirst();
    if (found.isEmpty()) {
      return Outcome.NOT_FOUND;
    } else if (found.get() instanceof Resolution.Resolved one) {
      return each.meant().contains(one.division()) ? Outcome.RIGHT : Outcome.WRONG;
    }
    List<Division> candidates = ((Resolution.Ambiguous) found.get()).candidates();
    return candidates.stream().anyMatch(each.meant()::contains) ? Outcome.OPEN : Outcome.WRONG;
  }

  /** Whether another division around the report's place may be called so. */
  private boolean collides(Case each) {
    DivisionResolver resolver = new DivisionResolver(DIVISIONS);
    return DIVISIONS.named(each.name(), each.year()).stream()
        .filter(Predicate.not(each.meant()::contains))
        .anyMatch(d -> resolver.around(List.of(d), each.place()));
  }

  private static Map<Outcome, List<Case>> none() {
    Map<Outcome, List<Case>> outcomes = new EnumMap<>(Outcome.class);
    Stream.of(Outcome.values()).forEach(o -> outcomes.put(o, new ArrayList<>()));
    return outcomes;
  }

  private static void print(String what, Map<Outcome, List<Case>> outcomes) {
    StringBuilder line = new StringBuilder(what + ":");
    outcomes.forEach(
        (outcome, cases) -> line.append(' ').append(outcome).append(' ').append(cases.size()));
    System.out.println(line);
  }
}
