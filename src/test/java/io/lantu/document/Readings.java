package io.lantu.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.hanlp.HanlpSimplifier;
import io.lantu.lexicon.Divisions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads texts for tests. */
final class Readings {
  static final Path SHARED = Path.of("../shared");
  static final ReportReader READER = new ReportReader(new HanlpSimplifier(), Divisions.load());

  private Readings() {}

  static Reading read(String source, String text) {
    return READER.read(source, text.getBytes(StandardCharsets.UTF_8), Hints.none());
  }

  static Report report(String text) {
    return report(read("a.txt", text));
  }

  static Report report(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).report();
  }

  static String refusal(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused) reading).diagnostic().toString();
  }
}
