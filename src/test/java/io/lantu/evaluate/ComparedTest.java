package io.lantu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.evaluate.Annotation.Type;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** When names, numbers and indicators count as the same: the guidelines by example. */
class ComparedTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/corpus/compared-names.tsv", delimiter = '\t', quoteCharacter = '\0')
  void names(Type type, String a, String b, String relation) {
    assertThat(relation(type, a, b)).isEqualTo(relation);
    assertThat(relation(type, b, a)).as("the other way round").isEqualTo(relation);
  }

  private static String relation(Type type, String a, String b) {
    if (ComparedName.same(type, a, b)) {
      return "same";
    }
    return type != Type.C && ComparedName.contains(type, a, b) ? "contains" : "different";
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/corpus/compared-quantities.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      emptyValue = "")
  void quantities(BigDecimal value, String unit, BigDecimal other, String otherUnit, String told) {
    boolean same = quantity(value, unit).equals(quantity(other, otherUnit));
    assertThat(same).isEqualTo(told.equals("same"));
  }

  private static ComparedQuantity quantity(BigDecimal value, String unit) {
    return ComparedQuantity.of(value, unit == null ? "" : unit);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/corpus/compared-indicators.tsv",
      delimiter = '\t',
      quoteCharacter = '\0')
  void indicators(String a, String b, String told) {
    assertThat(ComparedName.close(a, b)).isEqualTo(told.equals("close"));
    assertThat(ComparedName.close(b, a)).isEqualTo(told.equals("close"));
  }
}
