package io.lantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TsvResourceTest {
  @Test
  void skipsCommentsAndEmptyLines() {
    assertThat(TsvResource.read("sample.tsv", row -> row)).hasSize(2);
  }

  @Test
  void splitsCellsAndLists() {
    TsvResource.Row row = TsvResource.read("sample.tsv", each -> each).get(0);
    assertThat(row.required(0)).isEqualTo("one");
    assertThat(row.list(1)).containsExactly("a", "b");
    assertThat(row.optional(2)).isEmpty();
    assertThat(row.text(9)).isEmpty();
  }

  @Test
  void namesTheLineThatDoesNotFit() {
    assertThatThrownBy(() -> TsvResource.read("sample.tsv", row -> row.required(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sample.tsv:4: column 2 is empty");
  }

  @Test
  void namesAResourceThatIsMissing() {
    assertThatThrownBy(() -> TsvResource.read("missing.tsv", row -> row))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("missing.tsv");
  }
}
