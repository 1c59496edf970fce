package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.OfProject;
import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.Matching.Pair;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Enterprises tied to projects, in the gold and as given; a given project that matches one of the
 * gold goes by the gold's name.
 */
record Ties(Set<Tie> gold, Set<Tie> given) {

  /** By compared names, so that it is the same however the names are printed. */
  record Tie(int sentence, String project, String enterprise) {}

  static Ties of(List<Annotation> gold, List<Annotation> given, List<Pair> hits) {
    Map<Annotation, Annotation> partner = new IdentityHashMap<>();
    hits.forEach(p -> partner.put(p.given(), p.gold()));
    Set<Tie> want = new LinkedHashSet<>();
    gold.forEach(a -> add(want, a, a.name()));
    Set<Tie> give = new LinkedHashSet<>();
    given.forEach(a -> add(give, a, partner.getOrDefault(a, a).name()));
    return new Ties(want, give);
  }

  Tally tally() {
    return new Tally(
        (int) gold.stream().filter(given::contains).count(), gold.size(), given.size());
  }

  private static void add(Set<Tie> ties, Annotation project, String name) {
    for (String enterprise : ((OfProject) project.details()).enterprises()) {
      ties.add(
          new Tie(
              project.sentence(),
              ComparedName.stem(Type.P, name),
              ComparedName.stem(Type.E, enterprise)));
    }
  }
}
