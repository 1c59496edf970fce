package io.lantu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lantu.evaluate.Annotation;
import io.lantu.evaluate.AnnotationFile;
import io.lantu.evaluate.RawSentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sentence's tense against what people annotated of the numbers in it. */
class TenseAgreementTest {
  private static final double FLOOR = 0.97;

  @Test
  void samples() throws IOException {
    assertThat(agreement(Path.of("src/test/resources/samples"), Path.of("samples")))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void cityReports() throws IOException {
    assumeTrue(Files.isDirectory(Readings.SHARED), "../shared is not here");
    assertThat(agreement(Readings.SHARED.resolve("gold"), Readings.SHARED.resolve("reports")))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void provincialReports() throws IOException {
    assumeTrue(Files.isDirectory(Readings.SHARED), "../shared is not here");
    assertThat(agreement(Readings.SHARED.resolve("gold"), Readings.SHARED.resolve("corpus")))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  /** Share of the annotated numbers whose sentence has their tense. */
  private static double agreement(Path annotations, Path texts) throws IOException {
    int right = 0;
    int all = 0;
    try (Stream<Path> files = Files.list(texts)) {
      for (Path text : files.sorted().toList()) {
        String name = text.getFileName().toString().replaceFirst("[.][a-z]+$", ".tsv");
        if (Files.exists(annotations.resolve(name))) {
          Map<Integer, Tense> tenses = tenses(text);
          for (Annotation annotation : AnnotationFile.read(annotations.resolve(name))) {
            if (annotation.details() instanceof Annotation.OfMeasurement number
                && !annotation.doubtful()) {
              Tense tense = number.modality().equals("plan") ? Tense.PLAN : Tense.REVIEW;
              right += tense == tenses.get(annotation.sentence()) ? 1 : 0;
              all++;
            }
          }
        }
      }
    }
    assertThat(all).isGreaterThan(100);
    return (double) right / all;
  }

  private static Map<Integer, Tense> tenses(Path text) throws IOException {
    Report report = Readings.report(Readings.READER.read(text, Hints.none()));
    RawSentences cut = new RawSentences(report.text().source().raw());
    Map<Integer, Tense> tenses = new HashMap<>();
    List<Sentence> sentences = report.sentences();
    sentences.forEach(s -> tenses.put(cut.at(report.text().toRaw(s.span()).begin()), s.tense()));
    return tenses;
  }
}
