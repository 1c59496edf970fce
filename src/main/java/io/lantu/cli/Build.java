package io.lantu.cli;

import io.lantu.document.Hints;
import io.lantu.link.LinkedReport;
import io.lantu.link.ReportId;
import io.lantu.link.StatementDecisions;
import io.lantu.rdf.Iris;
import io.lantu.rdf.ReportTranslator;
import io.lantu.rdf.Vocabularies;
import io.lantu.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Reads reports into a store: the vocabularies, each report's graph in a transaction of its own,
 * then the graphs derived from all that the store holds. What people have decided stands. Stopped
 * at any moment, it leaves whole reports.
 */
final class Build {
  private final Console console;
  private final Iris iris;

  Build(Console console, Iris iris) {
    this.console = console;
    this.iris = iris;
  }

  /** What came of it. */
  record Outcome(int done, int failed) {
    int exitCode() {
      return ExitCode.of(done, failed);
    }
  }

  Outcome run(Path directory, ReportOptions options) {
    long start = System.nanoTime();
    Extraction extraction = new Extraction();
    Hints hints = options.hints(extraction.divisions());
    Batch batch = Batch.read(extraction, options.paths(), hints);
    console.report(batch.problems());
    Outcome outcome = new Outcome(batch.reports().size(), batch.failures());
    if (batch.reports().isEmpty()) {
      console.say("no report could be read; the store was not touched");
      return outcome;
    }
    try (GraphStore store = GraphStore.open(directory)) {
      requireSameBase(store);
      new Vocabularies(iris).quads().forEach(store::replaceGraph);
      Summary summary = load(store, extraction, batch);
      new DerivedGraphs(store, iris, extraction.divisions()).make();
      console.say(summary.text(outcome, directory, Duration.ofNanos(System.nanoTime() - start)));
    }
    return outcome;
  }

  private static long reports(GraphStore store) {
    return store.graphNames().stream().filter(graph -> graph.contains("/report/")).count();
  }

  /** A store has one base: the same things under two would be strangers. */
  private void requireSameBase(GraphStore store) {
    store.graphNames().stream()
        .filter(graph -> !graph.startsWith(iris.base()))
        .findFirst()
        .ifPresent(
            graph -> {
              throw new Failure(
                  ExitCode.USAGE,
                  store.directory()
                      + ": was built under another base than "
                      + iris.base()
                      + ", it holds "
                      + graph
                      + "; give that --base or another --store");
            });
  }

  private Summary load(GraphStore store, Extraction extraction, Batch batch) {
    ReportTranslator translator =
        new ReportTranslator(iris, extraction.divisions(), Lantu.Version.number());
    StatementDecisions decisions = StatementDecisions.of(DerivedGraphs.decisions(store, iris));
    Summary summary = new Summary();
    try (Console.Progress progress = console.progress("reading", batch.reports().size())) {
      for (Batch.Named named : batch.reports()) {
        LinkedReport linked = extraction.understand(named.id(), named.report(), decisions);
        if (!named.id().equals(ReportId.plain(named.report()))) {
          // Until now the store may have had one text of this place, year and kind.
          store.removeGraph(iris.reportGraph(ReportId.plain(named.report())));
        }
        store.replaceGraph(iris.reportGraph(named.id()), translator.translate(linked, decisions));
        summary.add(linked);
        progress.step(named.id());
      }
    }
    return summary;
  }
}
