package io.lantu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.Units;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of spellings is the specification of {@link QuantityParser}. */
class QuantityCorpusTest {
  private static final Units UNITS = Units.load();
  private static final QuantityParser PARSER = new QuantityParser(UNITS);

  static Stream<String[]> spellings() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/corpus/quantities.tsv")).stream()
        .filter(line -> !line.startsWith("#") && !line.isEmpty())
        .map(line -> (line + "\t").split("\t", -1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void spellings(String text, String expected) {
    assertThat(PARSER.parse(text).stream().map(this::told).collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  private String told(PrintedQuantity q) {
    Quantity quantity = q.quantity(UNITS, false);
    return "%s %s %s = %s %s"
        .formatted(
            q.comparator().token(),
            quantity.value().toPlainString(),
            quantity.unit(),
            quantity.canonicalValue().toPlainString(),
            quantity.canonicalUnit().map(unit -> unit.id()).orElse("-"));
  }

  @Test
  void examplesOfGuardsAreNoQuantities() {
    for (List<String> guard : Table.read("not-quantities.tsv")) {
      assertThat(PARSER.parse(guard.get(4))).as(guard.get(0)).isEmpty();
    }
  }

  @Test
  void anyNumberComesBackAsItWasPrinted() {
    Random random = new Random(20260211);
    List<String> units = List.of("元", "万元", "亿元", "万亩", "公里", "%", "万户", "个", "家");
    for (int i = 0; i < 2000; i++) {
      BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
      String unit = units.get(random.nextInt(units.size()));
      String text = "指标达到" + value.toPlainString() + unit + "，";
      List<PrintedQuantity> found = PARSER.parse(text);
      assertThat(found).as(text).hasSize(1);
      assertThat(found.get(0).value()).isEqualTo(value);
      assertThat(found.get(0).unit()).isEqualTo(unit);
      assertThat(found.get(0).core().of(text)).isEqualTo(value.toPlainString() + unit);
    }
  }

  @Test
  void numeralsCountUpWithoutGaps() {
    String digits = "零一二三四五六七八九";
    for (int n = 11; n < 1000; n++) {
      String hundreds = n < 100 ? "" : digits.charAt(n / 100) + "百";
      int rest = n % 100;
      String tens =
          rest == 0
              ? ""
              : rest < 10
                  ? (n < 100 ? "" : "零") + digits.charAt(rest)
                  : digits.charAt(rest / 10)
                      + "十"
                      + (rest % 10 == 0 ? "" : String.valueOf(digits.charAt(rest % 10)));
      assertThat(Numerals.read(hundreds + tens)).contains(BigDecimal.valueOf(n));
    }
    assertThat(Numerals.read("十二")).contains(BigDecimal.valueOf(12));
    assertThat(Numerals.read("两千")).contains(BigDecimal.valueOf(2000));
    assertThat(Numerals.read("二三")).isEmpty();
    assertThat(Numerals.read("十百")).isEmpty();
  }
}
