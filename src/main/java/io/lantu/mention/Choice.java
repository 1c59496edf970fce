package io.lantu.mention;

import io.lantu.learn.LogisticModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Chooses among candidates: of those probable enough the most probable first, each unless it
 * collides with one chosen before. Immutable.
 *
 * @param least probability of a candidate that is kept
 */
record Choice(LogisticModel model, double least) {
  /** A candidate and how probable it is. */
  record Weighed(Candidate candidate, double probability) {}

  private static final String LEAST = "least\t";

  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(LEAST + least));
    lines.addAll(model.lines());
    return lines;
  }

  static Choice read(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).startsWith(LEAST)) {
      throw new IllegalArgumentException("does not say the least probability");
    }
    String least = lines.get(0).substring(LEAST.length());
    if (!least.matches("[01]\\.\\d+")) {
      throw new IllegalArgumentException("not a probability: " + lines.get(0));
    }
    return new Choice(
        LogisticModel.read(lines.subList(1, lines.size())), Double.parseDouble(least));
  }

  /** The chosen ones in text order. */
  List<Weighed> choose(List<Candidate> candidates, BiPredicate<Candidate, Candidate> collide) {
    List<Weighed> weighed = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double probability = model.probability(candidate.features());
      if (probability >= least) {
        weighed.add(new Weighed(candidate, probability));
      }
    }
    weighed.sort(
        Comparator.comparingDouble(Weighed::probability)
            .reversed()
            .thenComparing(w -> w.candidate().begin())
            .thenComparing(w -> w.candidate().end())
            .thenComparing(w -> w.candidate().name()));
    List<Weighed> chosen = new ArrayList<>();
    for (Weighed next : weighed) {
      if (chosen.stream().noneMatch(c -> collide.test(c.candidate(), next.candidate()))) {
        chosen.add(next);
      }
    }
    chosen.sort(
        Comparator.comparing((Weighed w) -> w.candidate().begin())
            .thenComparing(w -> w.candidate().end())
            .thenComparing(w -> w.candidate().name()));
    return chosen;
  }
}
