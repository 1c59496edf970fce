package io.lantu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueryReaderTest {
  private static NamedQuery read(String text) {
    return new QueryReader("dir/a.rq", "a", text).read();
  }

  @Test
  void readsAHeader() {
    NamedQuery named =
        read(
            """
            #' title: Streets
            #' title-zh: 街道
            #' description: Streets of a town,
            #'   by name: all of them.
            #' param town: division | 云溪 | the town | or village
            #' param kind: string, one of wide narrow, default wide | narrow | how wide
            #' param year: year, optional | 2001 | when
            # An ordinary comment, and "#' title: in a string" below.
            SELECT ?street WHERE {
              ?street ?town ?kind ; ?p ?year , "#' title: x"
            }
            """);
    assertThat(named.title()).isEqualTo("Streets");
    assertThat(named.titleZh()).isEqualTo("街道");
    assertThat(named.description()).isEqualTo("Streets of a town, by name: all of them.");
    assertThat(named.parameters())
        .containsExactly(
            new Parameter(
                "town",
                ParameterType.DIVISION,
                false,
                Optional.empty(),
                List.of(),
                "云溪",
                "the town | or village"),
            new Parameter(
                "kind",
                ParameterType.STRING,
                false,
                Optional.of("wide"),
                List.of("wide", "narrow"),
                "narrow",
                "how wide"),
            new Parameter(
                "year", ParameterType.YEAR, true, Optional.empty(), List.of(), "2001", "when"));
    assertThat(named.parameters())
        .extracting(Parameter::required)
        .containsExactly(true, false, false);
  }

  /** A file of one's own need say nothing of itself. */
  @Test
  void aHeaderMayBeMissing() {
    NamedQuery named = read("ASK {}");
    assertThat(named.title()).isEqualTo("a");
    assertThat(named.titleZh()).isEqualTo("a");
    assertThat(named.description()).isEmpty();
    assertThat(named.parameters()).isEmpty();
  }

  /** Each row: a file with {@code \n} for line ends, and the message. */
  @ParameterizedTest
  @MethodSource("faults")
  void aFaultHasItsLine(String text, String message) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("dir/a.rq:" + message);
  }

  static Stream<Arguments> faults() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/corpus/query-faults.tsv")).stream()
        .skip(1)
        .map(line -> Arguments.of((Object[]) line.split("\t")));
  }
}
