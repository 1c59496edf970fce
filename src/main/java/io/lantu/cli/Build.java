package io.lantu.cli;

import io.lantu.document.Hints;
import io.lantu.link.Decisions;
import io.lantu.link.LinkedReport;
import io.lantu.link.Linker;
import io.lantu.link.Linking;
import io.lantu.link.LocalEntity;
import io.lantu.link.ReportId;
import io.lantu.rdf.DerivedGraphs;
import io.lantu.rdf.EntityReader;
import io.lantu.rdf.Iris;
import io.lantu.rdf.LinkTranslator;
import io.lantu.rdf.ReportTranslator;
import io.lantu.rdf.Vocabularies;
import io.lantu.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Reads reports into a store: the vocabularies, each report's graph in a transaction of its own,
 * then the links over all that the store holds. Stopped at any moment, it leaves whole reports.
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
      link(store, extraction);
      derive(store);
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
    Summary summary = new Summary();
    try (Console.Progress progress = console.progress("reading", batch.reports().size())) {
      for (Batch.Named named : batch.reports()) {
        LinkedReport linked = extraction.understand(named.id(), named.report());
        if (!named.id().equals(ReportId.plain(named.report()))) {
          // Until now the store may have had one text of this place, year and kind.
          store.removeGraph(iris.reportGraph(ReportId.plain(named.report())));
        }
        store.replaceGraph(iris.reportGraph(named.id()), translator.translate(linked));
        summary.add(linked);
        progress.step(named.id());
      }
    }
    return summary;
  }

  private void link(GraphStore store, Extraction extraction) {
    EntityReader reader = new EntityReader(iris, extraction.divisions());
    List<LocalEntity> entities =
        Txn.calculateRead(store.dataset(), () -> reader.read(store.dataset()));
    Linking linking = new Linker(extraction.divisions()).link(entities, Decisions.none());
    store.replaceGraph(iris.linkGraph(), new LinkTranslator(iris).translate(linking));
  }

  /** Makes anew what follows from the reports and the links, after every change of either. */
  private void derive(GraphStore store) {
    DatasetGraph dataset = store.dataset().asDatasetGraph();
    Txn.calculateRead(store.dataset(), () -> new DerivedGraphs(iris).quads(dataset))
        .forEach(store::replaceGraph);
  }
}
