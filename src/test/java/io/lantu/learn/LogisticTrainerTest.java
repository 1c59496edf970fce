package io.lantu.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticTrainerTest {
  @Test
  void learnsWhatSpeaksForAndAgainst() {
    LogisticModel model = fitted(2000);
    assertThat(model.weight("good")).isPositive();
    assertThat(model.weight("bad")).isNegative();
    assertThat(model.probability(List.of("good"))).isGreaterThan(0.8);
    assertThat(model.probability(List.of("bad"))).isLessThan(0.2);
  }

  /** Nine of ten good ones are right, one of ten bad ones, every other of the rest. */
  @Test
  void probabilitiesAreTheSharesThatWereRight() {
    LogisticModel model = fitted(6000);
    assertThat(model.probability(List.of("good"))).isCloseTo(0.9, within(0.05));
    assertThat(model.probability(List.of("bad"))).isCloseTo(0.1, within(0.05));
    assertThat(model.probability(List.of("plain"))).isCloseTo(0.5, within(0.07));
  }

  @Test
  void whatIsSeldomSeenSaysNothing() {
    LogisticTrainer trainer = trainer(500);
    for (int i = 0; i < 4; i++) {
      trainer.add(List.of("seldom"), true);
    }
    LogisticModel model = trainer.train();
    assertThat(model.weight("seldom")).isZero();
    assertThat(model.probability(List.of("good", "seldom", "never seen")))
        .isEqualTo(model.probability(List.of("good")));
  }

  @Test
  void theSameCandidatesGiveTheSameWeights() {
    assertThat(fitted(800).lines()).isEqualTo(fitted(800).lines());
  }

  @Test
  void nothingToLearnFromGivesAModelThatKnowsNothing() {
    LogisticTrainer trainer = new LogisticTrainer();
    assertThat(trainer.size()).isZero();
    assertThat(trainer.train().lines()).isEmpty();
    assertThat(trainer.train().probability(List.of("good"))).isEqualTo(0.5);
  }

  @Test
  void aModelIsReadAsItIsWritten() {
    LogisticModel model = fitted(800);
    LogisticModel read = LogisticModel.read(model.lines());
    assertThat(read.lines()).isEqualTo(model.lines()).isSorted().hasSize(model.size());
    assertThat(read.probability(List.of("good", "bad")))
        .isEqualTo(model.probability(List.of("good", "bad")));
  }

  @Test
  void linesThatDoNotFitAreShown() {
    for (String line : new String[] {"", "good", "good\t", "good\tmuch"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LogisticModel.read(List.of("bias\t0.5", line)))
          .withMessageEndingWith(": " + line);
    }
  }

  private static LogisticModel fitted(int candidates) {
    return trainer(candidates).train();
  }

  private static LogisticTrainer trainer(int candidates) {
    Random random = new Random(11);
    LogisticTrainer trainer = new LogisticTrainer();
    String[] features = {"good", "bad", "plain"};
    double[] shares = {0.9, 0.1, 0.5};
    for (int i = 0; i < candidates; i++) {
      trainer.add(List.of(features[i % 3]), random.nextDouble() < shares[i % 3]);
    }
    assertThat(trainer.size()).isEqualTo(candidates);
    return trainer;
  }
}
