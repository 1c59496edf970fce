package io.lantu.mention;

import io.lantu.learn.LogisticModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /**
   * A candidate and what became of it.
   *
   * @param enough whether it is probable enough
   * @param rival the chosen one that it collides with
   */
  record Judged(Weighed weighed, boolean enough, Optional<Candidate> rival) {
    boolean chosen() {
      return enough && rival.isEmpty();
    }
  }

  private static final Comparator<Weighed> ORDER =
      Comparator.comparing((Weighed w) -> w.candidate().begin())
          .thenComparing(w -> w.candidate().end())
          .thenComparing(w -> w.candidate().name());

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
    return judge(candidates, collide).stream().filter(Judged::chosen).map(Judged::weighed).toList();
  }

  /** What becomes of each candidate, in text order. */
  List<Judged> judge(List<Candidate> candidates, BiPredicate<Candidate, Candidate> collide) {
    List<Weighed> weighed = new ArrayList<>();
    for (Candidate candidate : candidates) {
      weighed.add(new Weighed(candidate, model.probability(candidate.features())));
    }
    weighed.sort(Comparator.comparingDouble(Weighed::probability).reversed().thenComparing(ORDER));
    List<Judged> judged = new ArrayList<>();
    List<Candidate> chosen = new ArrayList<>();
    for (Weighed next : weighed) {
      boolean enough = next.probability() >= least;
      Optional<Candidate> rival =
          enough
              ? chosen.stream().filter(c -> collide.test(c, next.candidate())).findFirst()
              : Optional.empty();
      judged.add(new Judged(next, enough, rival));
      if (enough && rival.isEmpty()) {
        chosen.add(next.candidate());
      }
    }
    judged.sort(Comparator.comparing(Judged::weighed, ORDER));
    return judged;
  }
}
