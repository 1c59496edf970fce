package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lantu.evaluate.Annotation;
import io.lantu.evaluate.Annotation.OfProject;
import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.GoldTruth;
import io.lantu.evaluate.RawSentences;
import io.lantu.evaluate.Training.AnnotatedReport;
import io.lantu.fact.Milestone;
import io.lantu.mention.Kind;
import io.lantu.mention.Truth.KnownName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The texts under {@code src/training} can be learned from, and where the reports are at hand that
 * {@code src/training/annotations} speaks of, these: none is refused, no name is lost.
 */
class TrainingTextsTest {
  private static final Path FOLDER = Path.of("src/training");

  private static final Path ANNOTATIONS = FOLDER.resolve("annotations");
  private static final Path SHARED = Path.of("../shared");

  private static AnnotatedTexts texts;
  private static List<AnnotatedReport> written;
  private static List<AnnotatedReport> reports;

  @BeforeAll
  static void read() throws IOException {
    texts = new AnnotatedTexts();
    written = texts.folder("train", FOLDER);
    reports = new ArrayList<>(written);
    reports.addAll(texts.pairs("train", annotated()));
  }

  /** The annotated reports that are at hand, each with its annotations. */
  private static List<Path> annotated() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> annotations = Files.list(ANNOTATIONS)) {
      for (Path file : annotations.sorted().toList()) {
        String text = file.getFileName().toString().replace(".tsv", ".txt");
        Stream.of("reports", "corpus")
            .map(folder -> SHARED.resolve(folder).resolve(text))
            .filter(Files::exists)
            .forEach(found -> files.addAll(List.of(found, file)));
      }
    }
    return files;
  }

  @Test
  void everyAnnotatedReportIsAtHand() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "../shared is not here");
    try (Stream<Path> annotations = Files.list(ANNOTATIONS)) {
      assertThat(annotated()).hasSize(2 * (int) annotations.count());
    }
  }

  @Test
  void allAreReadAsReportsOfThePlaceAndYearInTheirName() {
    assertThat(texts.refused()).isEmpty();
    assertThat(written)
        .isNotEmpty()
        .extracting(r -> r.report().place().code() + "-" + r.report().year())
        .containsExactlyElementsOf(written.stream().map(r -> r.name().substring(0, 11)).toList());
  }

  @Test
  void sentencesAreThoseOfTheText() {
    for (AnnotatedReport report : reports) {
      int sentences = new RawSentences(report.report().text().source().raw()).size();
      assertThat(report.annotations())
          .as(report.name())
          .allSatisfy(a -> assertThat(a.sentence()).isBetween(0, sentences - 1));
    }
  }

  @Test
  void everyNameBelongsToASentenceThatIsRead() {
    for (AnnotatedReport report : reports) {
      GoldTruth truth = new GoldTruth(report.report(), report.annotations());
      List<String> lost = new ArrayList<>();
      for (Kind kind : Kind.values()) {
        List<KnownName> known =
            report.report().sentences().stream()
                .flatMap(s -> truth.names(kind, s.span()).stream())
                .toList();
        report.annotations().stream()
            .filter(a -> a.type().name().charAt(0) == kind.name().charAt(0))
            .filter(a -> !known.contains(new KnownName(a.name(), a.doubtful())))
            .forEach(a -> lost.add(a.sentence() + " " + a.name()));
      }
      assertThat(lost).as(report.name()).isEmpty();
    }
  }

  /**
   * Names may be restored from lists, but where enterprises and industries are sure they are not.
   */
  @Test
  void enterprisesAndIndustriesStandInTheirSentences() {
    for (AnnotatedReport report : reports) {
      String raw = report.report().text().source().raw();
      RawSentences sentences = new RawSentences(raw);
      List<Annotation> elsewhere =
          report.annotations().stream()
              .filter(a -> !a.doubtful() && (a.type() == Type.E || a.type() == Type.I))
              .filter(a -> !stands(a, raw, sentences))
              .toList();
      assertThat(elsewhere).as(report.name()).isEmpty();
    }
  }

  @Test
  void milestonesAndTiesAreKnown() {
    List<String> tokens = Stream.of(Milestone.values()).map(Milestone::token).toList();
    for (AnnotatedReport report : reports) {
      for (Annotation a : report.annotations()) {
        if (a.details() instanceof OfProject project) {
          assertThat(project.milestone()).as(report.name() + " " + a).isIn(tokens);
          assertThat(project.enterprises())
              .as(report.name() + " " + a)
              .allSatisfy(e -> assertThat(named(report, a.sentence(), e)).isTrue());
        }
      }
    }
  }

  private static boolean named(AnnotatedReport report, int sentence, String enterprise) {
    return report.annotations().stream()
        .anyMatch(
            a -> a.type() == Type.E && a.sentence() == sentence && a.name().equals(enterprise));
  }

  private static boolean stands(Annotation a, String raw, RawSentences sentences) {
    int[] places =
        java.util.stream.IntStream.iterate(
                raw.indexOf(a.name()), i -> i >= 0, i -> raw.indexOf(a.name(), i + 1))
            .map(i -> sentences.at(raw.codePointCount(0, i)))
            .toArray();
    return Arrays.stream(places).anyMatch(i -> i == a.sentence());
  }
}
