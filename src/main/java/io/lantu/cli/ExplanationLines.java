package io.lantu.cli;

import io.lantu.document.Report;
import io.lantu.learn.FeatureWeight;
import io.lantu.text.RawSpan;
import io.lantu.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Lines that speak of places in a report. Not thread-safe. */
final class ExplanationLines {
  /** How many features each way are told. */
  private static final int MOST = 6;

  private final Report report;
  private final StringBuilder text = new StringBuilder();

  ExplanationLines(Report report) {
    this.report = report;
  }

  void add(String line) {
    text.append(line).append('\n');
  }

  /** A heading with the number of what stands under it. */
  void title(String what, int count) {
    add("");
    add(what + " (" + count + ")");
  }

  /** The strongest features for and against, those that say something. */
  void evidence(String indent, List<FeatureWeight> features) {
    evidence(indent + "    for      ", features, f -> f.weight() > 0);
    evidence(indent + "    against  ", features, f -> f.weight() < 0);
  }

  private void evidence(String opening, List<FeatureWeight> all, Predicate<FeatureWeight> side) {
    List<FeatureWeight> features = all.stream().filter(side).toList();
    if (!features.isEmpty()) {
      String strongest =
          features.stream()
              .limit(MOST)
              .map(f -> String.format(Locale.ROOT, "%+.2f %s", f.weight(), f.feature()))
              .collect(Collectors.joining("; "));
      int more = features.size() - MOST;
      add(opening + strongest + (more > 0 ? "; " + more + " weaker" : ""));
    }
  }

  /** A place of the clean text in the raw one. */
  String place(Span span) {
    RawSpan raw = report.text().toRaw(span);
    return raw.begin() + "-" + raw.end();
  }

  /** A place and its clean words. */
  String words(Span span) {
    return place(span) + " " + report.text().slice(span);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
