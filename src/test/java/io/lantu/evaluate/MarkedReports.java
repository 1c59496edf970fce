package io.lantu.evaluate;

import io.lantu.evaluate.Training.AnnotatedReport;
import io.lantu.learn.ModelFile;
import io.lantu.mention.Sentences;
import java.util.List;
import java.util.function.Function;

/**
 * Invented reports, each of companies whose names hold a character that stands in no other: a model
 * that knows the character has learned from the report.
 */
final class MarkedReports {
  private MarkedReports() {}

  static AnnotatedReport of(String place, String mark) {
    return of(place, mark, mark + mark);
  }

  static AnnotatedReport of(String place, String mark, String company) {
    String words = "组建" + company + "，做强" + company + "，支持" + company + "扩产。";
    return new AnnotatedReport(
        place + mark,
        Sentences.report(place, words),
        List.of(
            new Annotation(0, Annotation.Type.E, company, false, new Annotation.None()),
            new Annotation(0, Annotation.Type.C, "青岭市", false, new Annotation.None())),
        true);
  }

  static String mark(AnnotatedReport report) {
    return report.name().substring(6);
  }

  /** Whether it knows of the report whatever may be known. */
  static boolean hints(ModelFile model, AnnotatedReport report) {
    return List.of("spans", "enterprise", "project", "industry", "tie", "rules").stream()
        .flatMap(part -> model.read(part, Function.identity()).stream())
        .anyMatch(line -> line.contains(mark(report)));
  }
}
