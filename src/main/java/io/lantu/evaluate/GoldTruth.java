package io.lantu.evaluate;

import io.lantu.document.Report;
import io.lantu.evaluate.Annotation.Type;
import io.lantu.mention.Kind;
import io.lantu.mention.Truth;
import io.lantu.text.Span;
import java.util.List;

/** What an annotation file says of a report. */
public final class GoldTruth implements Truth {
  private final Report report;
  private final RawSentences sentences;
  private final List<Annotation> annotations;

  public GoldTruth(Report report, List<Annotation> annotations) {
    this.report = report;
    this.sentences = new RawSentences(report.text().source().raw());
    this.annotations = List.copyOf(annotations);
  }

  @Override
  public Verdict of(Kind kind, Span place, String name) {
    int sentence = sentences.at(report.text().toRaw(place).begin());
    Type type = type(kind);
    Verdict verdict = Verdict.WRONG;
    for (Annotation annotation : annotations) {
      if (annotation.sentence() == sentence
          && annotation.type() == type
          && ComparedName.same(type, annotation.name(), name)) {
        if (!annotation.doubtful()) {
          return Verdict.RIGHT;
        }
        verdict = Verdict.DOUBTFUL;
      }
    }
    return verdict;
  }

  @Override
  public List<KnownName> names(Kind kind, Span range) {
    var raw = report.text().toRaw(range);
    int first = sentences.at(raw.begin());
    int last = Math.max(first, sentences.at(raw.end() - 1));
    return annotations.stream()
        .filter(a -> a.type() == type(kind))
        .filter(a -> a.sentence() >= first && a.sentence() <= last && first >= 0)
        .map(a -> new KnownName(a.name(), a.doubtful()))
        .distinct()
        .toList();
  }

  private static Type type(Kind kind) {
    return switch (kind) {
      case ENTERPRISE -> Type.E;
      case PROJECT -> Type.P;
      case INDUSTRY -> Type.I;
    };
  }
}
