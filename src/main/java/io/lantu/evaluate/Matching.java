package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.OfMeasurement;
import io.lantu.evaluate.Annotation.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** One-to-one matching of annotations of one type, the strictest rule first. */
final class Matching {
  private final List<BiPredicate<Annotation, Annotation>> rules;

  private Matching(List<BiPredicate<Annotation, Annotation>> rules) {
    this.rules = rules;
  }

  /** A pair of a gold annotation and the one given for it. */
  record Pair(Annotation gold, Annotation given) {}

  /** How annotations of a type match; measurements look at their neighbours in {@code gold}. */
  static Matching of(Type type, boolean lenient, List<Annotation> gold) {
    return switch (type) {
      case T -> new Matching(List.of(measurement(gold)));
      case C -> new Matching(names(type));
      case P, E, I -> {
        List<BiPredicate<Annotation, Annotation>> rules = new ArrayList<>(names(type));
        if (lenient) {
          rules.add((a, b) -> ComparedName.contains(type, a.name(), b.name()));
        }
        yield new Matching(rules);
      }
    };
  }

  /** The pairs, in the order of the gold. */
  List<Pair> pair(List<Annotation> gold, List<Annotation> given) {
    Annotation[] got = new Annotation[gold.size()];
    boolean[] used = new boolean[given.size()];
    for (BiPredicate<Annotation, Annotation> rule : rules) {
      for (int i = 0; i < gold.size(); i++) {
        for (int j = 0; j < given.size() && got[i] == null; j++) {
          if (!used[j]
              && gold.get(i).sentence() == given.get(j).sentence()
              && rule.test(gold.get(i), given.get(j))) {
            got[i] = given.get(j);
            used[j] = true;
          }
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < got.length; i++) {
      if (got[i] != null) {
        pairs.add(new Pair(gold.get(i), got[i]));
      }
    }
    return pairs;
  }

  private static List<BiPredicate<Annotation, Annotation>> names(Type type) {
    return Arrays.asList(
        (a, b) -> ComparedName.squash(a.name()).equals(ComparedName.squash(b.name())),
        (a, b) -> ComparedName.same(type, a.name(), b.name()));
  }

  private static BiPredicate<Annotation, Annotation> measurement(List<Annotation> gold) {
    Map<Integer, List<Annotation>> bySentence =
        gold.stream().collect(Collectors.groupingBy(Annotation::sentence));
    return (g, s) -> {
      OfMeasurement a = (OfMeasurement) g.details();
      OfMeasurement b = (OfMeasurement) s.details();
      if (!a.kind().equals(b.kind())
          || !a.modality().equals(b.modality())
          || !ComparedQuantity.of(a.value(), a.unit())
              .equals(ComparedQuantity.of(b.value(), b.unit()))
          || !ComparedName.close(g.name(), s.name())) {
        return false;
      }
      double near = ComparedName.dice(g.name(), s.name());
      // A value given to the neighbour's indicator is no hit.
      return bySentence.get(g.sentence()).stream()
          .noneMatch(other -> other != g && ComparedName.dice(other.name(), s.name()) > near);
    };
  }
}
