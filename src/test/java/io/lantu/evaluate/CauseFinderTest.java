package io.lantu.evaluate;

import static io.lantu.evaluate.Annotated.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.evaluate.Miss.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The cause of each miss and extra, by made-up example. */
class CauseFinderTest {

  /**
   * @param gold rows parted by {@code /}; empty for none
   * @param words sentence 0
   * @param told {@code KIND CAUSE} of each miss, parted by {@code /}
   */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/corpus/error-causes.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      emptyValue = "")
  void causes(String gold, String given, String words, String told) {
    Evaluation evaluation =
        Evaluation.of(List.of(Annotated.text(parse(gold), parse(given), words, "")));
    String found =
        evaluation.misses().stream()
            .map(m -> m.kind() + " " + m.cause())
            .collect(Collectors.joining(" / "));
    assertThat(found).isEqualTo(told == null ? "" : told);
  }

  @org.junit.jupiter.api.Test
  void countsByKindAndType() {
    Evaluation evaluation =
        Evaluation.of(
            List.of(
                Annotated.text(
                    rows("0 I 氢能", "0 I 风电", "0 I 光伏"), rows("0 I 海上风电"), "发展氢能、海上风电、光伏。")));
    CauseCounts counts = evaluation.causes();
    assertThat(counts.of(Kind.MISSED, Annotation.Type.I, ErrorCause.NOT_FOUND)).isEqualTo(2);
    assertThat(counts.of(Kind.MISSED, Annotation.Type.I, ErrorCause.BOUNDARY)).isEqualTo(1);
    assertThat(counts.of(Kind.EXTRA, Annotation.Type.I, ErrorCause.BOUNDARY)).isEqualTo(1);
    assertThat(counts.of(Kind.EXTRA, Annotation.Type.P, ErrorCause.BOUNDARY)).isZero();
    assertThat(counts.rows()).extracting(CauseCounts.Row::count).containsExactly(2, 1, 1);
  }

  private static List<Annotation> parse(String rows) {
    return rows == null || rows.isBlank()
        ? List.of()
        : rows(Arrays.stream(rows.split("/")).map(String::strip).toArray(String[]::new));
  }
}
