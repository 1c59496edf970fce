package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.Matching.Pair;
import io.lantu.evaluate.Scores.Measure;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Scores annotations against a gold standard. Strict: names agree once generic heads and tails are
 * off; lenient: a project, enterprise or industry also matches a name that holds it. Doubtful gold
 * counts for nothing, found or not. Immutable, thread-safe.
 */
public final class Scorer {
  private final boolean lenient;

  public Scorer(boolean lenient) {
    this.lenient = lenient;
  }

  public Scores score(List<Annotation> gold, List<Annotation> given) {
    Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    judge(gold, given).forEach(judgement -> judgement.count(tallies));
    return new Scores(tallies);
  }

  /**
   * The scores of each sentence, which add up to those of the text, since nothing matches across
   * sentences.
   *
   * @param sentences how many the text has; what stands outside them all is one more
   */
  List<Scores> bySentence(List<Annotation> gold, List<Annotation> given, int sentences) {
    Map<Integer, List<Annotation>> goldBy = group(gold);
    Map<Integer, List<Annotation>> givenBy = group(given);
    return IntStream.range(givenBy.containsKey(-1) ? -1 : 0, sentences)
        .mapToObj(n -> score(goldBy.getOrDefault(n, List.of()), givenBy.getOrDefault(n, List.of())))
        .toList();
  }

  /** One judgement a type, in the order of types. */
  List<Judgement> judge(List<Annotation> gold, List<Annotation> given) {
    List<Annotation> firm = given.stream().filter(a -> !a.doubtful()).toList();
    return Arrays.stream(Type.values())
        .map(type -> judge(type, Distinct.of(gold, type), Distinct.of(firm, type)))
        .toList();
  }

  private Judgement judge(Type type, List<Annotation> gold, List<Annotation> given) {
    List<Annotation> firm = gold.stream().filter(a -> !a.doubtful()).toList();
    List<Annotation> doubtful = gold.stream().filter(Annotation::doubtful).toList();
    Matching matching = Matching.of(type, lenient, gold);
    List<Pair> hits = matching.pair(firm, given);
    List<Annotation> rest = without(given, hits, Pair::given);
    List<Annotation> wrong = without(rest, matching.pair(doubtful, rest), Pair::given);
    return new Judgement(type, firm, given, hits, without(firm, hits, Pair::gold), wrong);
  }

  /** By identity: the same words in two sentences are two annotations. */
  private static List<Annotation> without(
      List<Annotation> all, List<Pair> pairs, Function<Pair, Annotation> side) {
    Set<Annotation> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    pairs.forEach(p -> paired.add(side.apply(p)));
    return all.stream().filter(a -> !paired.contains(a)).toList();
  }

  private static Map<Integer, List<Annotation>> group(List<Annotation> annotations) {
    return annotations.stream().collect(Collectors.groupingBy(Annotation::sentence));
  }
}
