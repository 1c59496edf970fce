package io.lantu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.Report;
import io.lantu.document.Tense;
import io.lantu.mention.IndustryMention;
import io.lantu.mention.Mention;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListCompletenessTest {
  static List<String[]> rows() throws Exception {
    return MeasurementCorpusTest.rows("lists.tsv").toList();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("rows")
  void countsWhatTheTableSays(String words, String named, int lists, int items, int found) {
    assertThat(of(words, named.isEmpty() ? List.of() : List.of(named.split("\\|"))))
        .isEqualTo(new ListCompleteness(lists, items, found));
  }

  @Test
  void sentencesAddUp() {
    ListCompleteness both = of("推进甲水库、乙水库建设。推进丙水库、丁水库建设。", List.of("甲水库", "丙水库", "丁水库"));
    assertThat(both).isEqualTo(new ListCompleteness(2, 4, 3));
    assertThat(both.share()).isEqualTo(0.75);
  }

  private static ListCompleteness of(String words, List<String> named) {
    Report report = new InventedSection("140300", 2024, Tense.PLAN, "").report(words);
    List<Mention> mentions = new ArrayList<>();
    for (String name : named) {
      Span span = new Span(words.indexOf(name), words.indexOf(name) + name.length());
      int sentence =
          report.sentences().stream()
              .filter(s -> s.span().contains(span))
              .findFirst()
              .orElseThrow()
              .number();
      mentions.add(new IndustryMention(sentence, span, name, "invented", 1));
    }
    return ListCompleteness.of(report, mentions);
  }
}
