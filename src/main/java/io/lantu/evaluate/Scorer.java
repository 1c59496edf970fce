package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.OfMeasurement;
import io.lantu.evaluate.Annotation.OfProject;
import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.Matching.Pair;
import io.lantu.evaluate.Scores.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores annotations against a gold standard. Strict: names agree once generic heads and tails are
 * off; lenient: a project, enterprise or industry also matches a name that holds it. Doubtful gold
 * counts for nothing, found or not.
 */
public final class Scorer {
  private final boolean lenient;

  public Scorer(boolean lenient) {
    this.lenient = lenient;
  }

  public Scores score(List<Annotation> gold, List<Annotation> given) {
    Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    List<Annotation> firm = given.stream().filter(a -> !a.doubtful()).toList();
    for (Type type : Type.values()) {
      score(type, distinct(gold, type), distinct(firm, type), tallies);
    }
    return new Scores(tallies);
  }

  private void score(
      Type type, List<Annotation> gold, List<Annotation> given, Map<Measure, Tally> tallies) {
    List<Annotation> firm = gold.stream().filter(a -> !a.doubtful()).toList();
    List<Annotation> doubtful = gold.stream().filter(Annotation::doubtful).toList();
    Matching matching = Matching.of(type, lenient, gold);
    List<Pair> hits = matching.pair(firm, given);
    Set<Annotation> hit = identitySet(hits);
    List<Annotation> rest = given.stream().filter(a -> !hit.contains(a)).toList();
    int free = matching.pair(doubtful, rest).size();
    tallies.put(
        Measure.of(type), new Tally(hits.size(), firm.size(), hits.size() + rest.size() - free));
    if (type == Type.P) {
      tallies.put(Measure.MILESTONE, share(hits, OfProject.class, OfProject::milestone));
      tallies.put(Measure.PROJECT_ENTERPRISE, ties(firm, given, hits));
    } else if (type == Type.T) {
      tallies.put(Measure.COMPARATOR, share(hits, OfMeasurement.class, OfMeasurement::comparator));
    }
  }

  private static <D> Tally share(
      List<Pair> hits, Class<D> details, java.util.function.Function<D, String> part) {
    int equal =
        (int)
            hits.stream()
                .filter(
                    p ->
                        part.apply(details.cast(p.gold().details()))
                            .equals(part.apply(details.cast(p.given().details()))))
                .count();
    return new Tally(equal, hits.size(), hits.size());
  }

  private record Tie(int sentence, String project, String enterprise) {}

  private static Tally ties(List<Annotation> gold, List<Annotation> given, List<Pair> hits) {
    Map<Annotation, Annotation> partner = new IdentityHashMap<>();
    hits.forEach(p -> partner.put(p.given(), p.gold()));
    Set<Tie> want = new HashSet<>();
    gold.forEach(a -> want.addAll(ties(a, a.name())));
    Set<Tie> give = new HashSet<>();
    given.forEach(a -> give.addAll(ties(a, partner.getOrDefault(a, a).name())));
    Set<Tie> both = new HashSet<>(want);
    both.retainAll(give);
    return new Tally(both.size(), want.size(), give.size());
  }

  private static Set<Tie> ties(Annotation project, String name) {
    Set<Tie> ties = new HashSet<>();
    for (String enterprise : ((OfProject) project.details()).enterprises()) {
      ties.add(
          new Tie(
              project.sentence(),
              ComparedName.stem(Type.P, name),
              ComparedName.stem(Type.E, enterprise)));
    }
    return ties;
  }

  /** One annotation a name and sentence; a firm one wins over a doubtful one, ties are joined. */
  private static List<Annotation> distinct(List<Annotation> all, Type type) {
    Map<List<Object>, Annotation> distinct = new LinkedHashMap<>();
    all.stream()
        .filter(a -> a.type() == type)
        .forEach(a -> distinct.merge(key(a), a, Scorer::join));
    return new ArrayList<>(distinct.values());
  }

  private static List<Object> key(Annotation a) {
    return switch (a.type()) {
      case C -> List.of(a.sentence(), ComparedName.squash(a.name()));
      case P, E, I -> List.of(a.sentence(), ComparedName.stem(a.type(), a.name()));
      case T -> {
        OfMeasurement m = (OfMeasurement) a.details();
        yield List.of(
            a.sentence(),
            ComparedName.squash(a.name()),
            m.kind(),
            ComparedQuantity.of(m.value(), m.unit()),
            m.modality());
      }
    };
  }

  private static Annotation join(Annotation old, Annotation next) {
    Annotation best = old.doubtful() && !next.doubtful() ? next : old;
    if (!(best.details() instanceof OfProject project)) {
      return best;
    }
    Set<String> enterprises = new LinkedHashSet<>(((OfProject) old.details()).enterprises());
    enterprises.addAll(((OfProject) next.details()).enterprises());
    return new Annotation(
        best.sentence(),
        best.type(),
        best.name(),
        best.doubtful(),
        new OfProject(project.milestone(), List.copyOf(enterprises)));
  }

  private static Set<Annotation> identitySet(List<Pair> hits) {
    Set<Annotation> set = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    hits.forEach(p -> set.add(p.given()));
    return set;
  }
}
