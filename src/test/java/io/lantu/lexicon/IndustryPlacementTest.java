package io.lantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Where names of industries belong, those of the scheme and others. */
class IndustryPlacementTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus/industry-placements.tsv");
  private static final Industries INDUSTRIES = Industries.load();

  @ParameterizedTest
  @CsvFileSource(
      files = "src/test/resources/corpus/industry-placements.tsv",
      delimiter = '\t',
      quoteCharacter = '\'')
  void placesNames(String name, String how, String concept) {
    assertThat(told(INDUSTRIES.place(name))).isEqualTo(how + " " + concept);
  }

  @Test
  void theCorpusIsLarge() throws IOException {
    assertThat(Files.readAllLines(CORPUS)).hasSizeGreaterThan(150);
  }

  @Test
  void everyNameOfEveryConceptIsKnown() {
    for (Industry concept : INDUSTRIES.concepts()) {
      assertThat(INDUSTRIES.place(concept.name())).isEqualTo(new Placement.Known(concept));
      assertThat(INDUSTRIES.place(concept.name() + "产业链")).isEqualTo(new Placement.Known(concept));
      concept
          .aliases()
          .forEach(
              alias -> assertThat(INDUSTRIES.place(alias)).isInstanceOf(Placement.Known.class));
      concept
          .synonyms()
          .forEach(name -> assertThat(INDUSTRIES.place(name)).isInstanceOf(Placement.Known.class));
    }
  }

  @Test
  void anyTextHasAPlace() {
    for (String text : new String[] {"", "业", "和", "及及", "产业", "。。", "A", "和和和", "𠮷𠮷业"}) {
      assertThat(INDUSTRIES.place(text).industry()).isNotNull();
    }
  }

  private static String told(Placement placement) {
    String how = placement instanceof Placement.Known ? "known " : "below ";
    return how + placement.industry().name();
  }
}
