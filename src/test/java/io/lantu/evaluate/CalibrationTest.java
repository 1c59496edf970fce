package io.lantu.evaluate;

import static io.lantu.evaluate.Annotated.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.Calibration.Bin;
import io.lantu.evaluate.Calibration.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void countsWhatTheScorerCountsAndLeavesTheDoubtfulOut() {
    Calibration calibration =
        calibration(
            rows("0 I 氢能", "0 ?I 楼宇经济", "0 P 城北水厂 plan"),
            rows("0 I 氢能产业 @0.9", "0 I 楼宇经济 @0.4", "0 I 果蔬 @0.7", "0 P 城北水厂 done @0.3"));
    assertThat(calibration.statements())
        .containsExactlyInAnyOrder(
            new Statement(Type.I, 0.9, true),
            new Statement(Type.I, 0.7, false),
            new Statement(Type.P, 0.3, true));
  }

  @Test
  void aNameSaidTwiceInASentenceCountsOnceAtItsSurest() {
    assertThat(calibration(rows("0 I 氢能"), rows("0 I 氢能 @0.5", "0 I 氢能产业 @0.8")).statements())
        .containsExactly(new Statement(Type.I, 0.8, true));
  }

  @Test
  void peopleStateNoConfidence() {
    assertThat(calibration(rows("0 I 氢能"), rows("0 I 氢能")).statements()).isEmpty();
    assertThat(calibration(List.of(), List.of()).expectedError()).isZero();
  }

  @Test
  void binsOfATenthWithDecimalBorders() {
    Calibration calibration =
        new Calibration(
            List.of(
                new Statement(Type.E, 0.7, true),
                new Statement(Type.E, 0.79, false),
                new Statement(Type.E, 0.29, true),
                new Statement(Type.C, 1, true),
                new Statement(Type.C, 0.9, true)));
    assertThat(calibration.bins())
        .extracting(Bin::from, Bin::count, Bin::shareRight)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0.2, 1, 1.0),
            org.assertj.core.groups.Tuple.tuple(0.7, 2, 0.5),
            org.assertj.core.groups.Tuple.tuple(0.9, 2, 1.0));
    assertThat(calibration.expectedError())
        .isCloseTo((0.71 + 2 * 0.245 + 2 * 0.05) / 5, within(1e-9));
    assertThat(calibration.of(Type.C).expectedError()).isCloseTo(0.05, within(1e-9));
  }

  @Test
  void aBinIsFirmFromFiftyStatementsOn() {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      statements.add(new Statement(Type.I, 0.85, i % 5 > 0));
    }
    assertThat(new Calibration(statements.subList(1, 50)).firmBins()).isZero();
    assertThat(new Calibration(statements).firmBins()).isOne();
    assertThat(new Calibration(statements).expectedError()).isCloseTo(0.05, within(1e-9));
  }

  @Test
  void aConfidenceIsFromZeroToOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Statement(Type.I, 1.01, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new Statement(Type.I, Double.NaN, true));
  }

  private static Calibration calibration(List<Annotation> gold, List<Annotation> given) {
    return Evaluation.of(List.of(Annotated.text(gold, given, "氢能"))).calibration();
  }
}
