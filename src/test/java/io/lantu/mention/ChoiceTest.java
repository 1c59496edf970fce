package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.lantu.learn.LogisticModel;
import io.lantu.mention.Choice.Weighed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final LogisticModel MODEL =
      LogisticModel.read(List.of("strong\t3.0", "fair\t1.0", "weak\t-3.0"));
  private static final Choice HALF = new Choice(MODEL, 0.5);

  @Test
  void whatIsNotProbableEnoughIsLeftOut() {
    List<Candidate> candidates = List.of(candidate(0, 2, "fair"), candidate(4, 6, "weak"));
    assertThat(names(HALF, candidates)).containsExactly("0-2");
    assertThat(names(new Choice(MODEL, 0.01), candidates)).containsExactly("0-2", "4-6");
    assertThat(names(new Choice(MODEL, 0.9), candidates)).isEmpty();
  }

  /** A candidate of which nothing is known is as probable as not. */
  @Test
  void theLeastProbabilityItselfIsEnough() {
    assertThat(names(HALF, List.of(candidate(0, 2, "unheard")))).containsExactly("0-2");
  }

  @Test
  void ofThoseThatCollideTheMostProbableStays() {
    assertThat(names(HALF, List.of(candidate(0, 4, "fair"), candidate(3, 6, "strong"))))
        .containsExactly("3-6");
    assertThat(names(HALF, List.of(candidate(0, 4, "strong"), candidate(1, 3, "fair"))))
        .containsExactly("0-4");
  }

  @Test
  void whatCollidesOnlyWithALoserStands() {
    List<Candidate> chain =
        List.of(candidate(0, 3, "strong"), candidate(2, 6, "fair"), candidate(5, 8, "unheard"));
    assertThat(names(HALF, chain)).containsExactly("0-3", "5-8");
  }

  @Test
  void neighboursDoNotCollide() {
    assertThat(names(HALF, List.of(candidate(0, 2, "fair"), candidate(2, 4, "fair"))))
        .containsExactly("0-2", "2-4");
  }

  /** Equally probable ones: the earlier one, then the shorter one, whatever the order given. */
  @Test
  void theOrderOfCandidatesDoesNotMatter() {
    List<Candidate> candidates = new ArrayList<>();
    for (int begin = 0; begin < 9; begin++) {
      candidates.add(candidate(begin, begin + 3, "fair"));
      candidates.add(candidate(begin, begin + 2, "fair"));
    }
    Random random = new Random(5);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(candidates, random);
      assertThat(names(HALF, candidates)).containsExactly("0-2", "2-4", "4-6", "6-8", "8-10");
    }
  }

  @Test
  void theProbabilityIsThatOfTheFeatures() {
    assertThat(HALF.choose(List.of(candidate(0, 2, "strong")), Candidate::overlaps))
        .singleElement()
        .satisfies(w -> assertThat(w.probability()).isCloseTo(0.9526, within(0.0001)));
  }

  @Test
  void isReadAsItIsWritten() {
    Choice choice = new Choice(MODEL, 0.35);
    Choice read = Choice.read(choice.lines());
    assertThat(read.least()).isEqualTo(0.35);
    assertThat(read.lines()).isEqualTo(choice.lines());
  }

  @Test
  void linesThatDoNotFitAreRefused() {
    for (List<String> lines :
        List.of(
            List.<String>of(),
            List.of("strong\t3.0"),
            List.of("least\thalf", "strong\t3.0"),
            List.of("least\t0.5", "strong"))) {
      assertThatIllegalArgumentException().isThrownBy(() -> Choice.read(lines));
    }
  }

  private static List<String> names(Choice choice, List<Candidate> candidates) {
    return choice.choose(candidates, Candidate::overlaps).stream()
        .map(Weighed::candidate)
        .map(Candidate::name)
        .toList();
  }

  private static Candidate candidate(int begin, int end, String feature) {
    return new Candidate(begin, end, begin + "-" + end, "test", List.of(feature));
  }
}
