package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.OfMeasurement;
import io.lantu.evaluate.Annotation.OfProject;
import io.lantu.evaluate.Annotation.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What is said twice in a sentence counts once. */
final class Distinct {
  private Distinct() {}

  /**
   * The annotations of a type, one a name and sentence: a firm one wins over a doubtful one, ties
   * are joined, and the most confident says how sure.
   */
  static List<Annotation> of(List<Annotation> all, Type type) {
    Map<List<Object>, Annotation> distinct = new LinkedHashMap<>();
    all.stream()
        .filter(a -> a.type() == type)
        .forEach(a -> distinct.merge(key(a), a, Distinct::join));
    return List.copyOf(distinct.values());
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
    return new Annotation(
        best.sentence(),
        best.type(),
        best.name(),
        best.doubtful(),
        best.details() instanceof OfProject project ? joined(project, old, next) : best.details(),
        surer(old.confidence(), next.confidence()));
  }

  private static OfProject joined(OfProject best, Annotation old, Annotation next) {
    Set<String> enterprises = new LinkedHashSet<>(((OfProject) old.details()).enterprises());
    enterprises.addAll(((OfProject) next.details()).enterprises());
    return new OfProject(best.milestone(), List.copyOf(enterprises));
  }

  private static OptionalDouble surer(OptionalDouble a, OptionalDouble b) {
    return a.isPresent() && b.isPresent()
        ? OptionalDouble.of(Math.max(a.getAsDouble(), b.getAsDouble()))
        : a.isPresent() ? a : b;
  }
}
