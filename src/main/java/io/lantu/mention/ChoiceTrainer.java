package io.lantu.mention;

import io.lantu.learn.LogisticModel;
import io.lantu.learn.LogisticTrainer;
import io.lantu.mention.Choice.Weighed;
import io.lantu.mention.Truth.Verdict;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Learns to choose among candidates of one kind: how much their features speak for them, and from
 * which probability on they are kept so that F1 is best. Not thread-safe.
 */
final class ChoiceTrainer {
  private static final int LOWEST = 25;
  private static final int HIGHEST = 60;
  private static final int STEP = 5;
  private static final double PERCENT = 100;

  private final LogisticTrainer trainer = new LogisticTrainer();
  private final List<Sentence> sentences = new ArrayList<>();

  /** A candidate and what annotators say of it. */
  record Judged(Candidate candidate, Verdict verdict) {}

  private record Sentence(List<Judged> judged, int known) {
    List<Candidate> candidates() {
      return judged.stream().map(Judged::candidate).toList();
    }
  }

  /**
   * Adds the candidates of a sentence by which the least probability is found.
   *
   * @param known how many names annotators are sure of in it
   */
  void add(List<Judged> judged, int known) {
    sentences.add(new Sentence(List.copyOf(judged), known));
  }

  /** Has the weights fitted to candidates; those given twice count twice. */
  void learn(List<Judged> judged) {
    for (Judged one : judged) {
      if (one.verdict() != Verdict.DOUBTFUL) {
        trainer.add(one.candidate().features(), one.verdict() == Verdict.RIGHT);
      }
    }
  }

  Choice train() {
    LogisticModel model = trainer.train();
    Choice best = new Choice(model, LOWEST / PERCENT);
    double most = -1;
    for (int least = LOWEST; least <= HIGHEST; least += STEP) {
      Choice choice = new Choice(model, least / PERCENT);
      double f1 = f1(choice);
      if (f1 > most) {
        most = f1;
        best = choice;
      }
    }
    return best;
  }

  private double f1(Choice choice) {
    int right = 0;
    int given = 0;
    int known = 0;
    for (Sentence sentence : sentences) {
      Map<Candidate, Verdict> verdicts = new IdentityHashMap<>();
      sentence.judged().forEach(j -> verdicts.put(j.candidate(), j.verdict()));
      Set<String> hits = new TreeSet<>();
      Set<String> all = new TreeSet<>();
      for (Weighed chosen : choice.choose(sentence.candidates(), Candidate::overlaps)) {
        Verdict verdict = verdicts.get(chosen.candidate());
        if (verdict != Verdict.DOUBTFUL) {
          all.add(chosen.candidate().name());
        }
        if (verdict == Verdict.RIGHT) {
          hits.add(chosen.candidate().name());
        }
      }
      right += hits.size();
      given += all.size();
      known += sentence.known();
    }
    return 2.0 * right / Math.max(1, given + known);
  }
}
