package io.lantu.cli;

import io.lantu.link.LinkedReport;
import io.lantu.rdf.Iris;
import io.lantu.rdf.MentionJson;
import io.lantu.rdf.ReportTranslator;
import io.lantu.store.ExportFormat;
import io.lantu.store.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Extracts mentions and facts, without a store.")
final class ExtractCommand implements Callable<Integer> {
  @Mixin private ReportOptions reports;
  @Mixin private BaseOption base;
  @Mixin private OutputOption output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  /** Mentions as lines, or the reports' graphs in one of the RDF formats. */
  enum Format {
    jsonl,
    nquads,
    trig,
    turtle,
    jsonld
  }

  @Override
  public Integer call() throws IOException {
    Console console = Console.standard();
    Extraction extraction = new Extraction();
    Batch batch = Batch.read(extraction, reports.paths(), reports.hints(extraction.divisions()));
    console.report(batch.problems());
    if (!batch.reports().isEmpty()) {
      Summary summary = new Summary();
      output.write(out -> write(extraction, batch, summary, out));
      console.say(summary.table().toString());
    }
    return ExitCode.of(batch.reports().size(), batch.failures());
  }

  private void write(Extraction extraction, Batch batch, Summary summary, OutputStream out)
      throws IOException {
    Iris iris = base.iris();
    switch (format) {
      case jsonl -> lines(extraction, batch, summary, new MentionJson(iris), out);
      case nquads -> graphs(extraction, batch, summary, iris, ExportFormat.NQUADS, out);
      case trig -> graphs(extraction, batch, summary, iris, ExportFormat.TRIG, out);
      case turtle -> graphs(extraction, batch, summary, iris, ExportFormat.TURTLE, out);
      case jsonld -> graphs(extraction, batch, summary, iris, ExportFormat.JSONLD, out);
    }
  }

  private static void lines(
      Extraction extraction, Batch batch, Summary summary, MentionJson json, OutputStream out)
      throws IOException {
    for (Batch.Named named : batch.reports()) {
      LinkedReport linked = extraction.understand(named.id(), named.report());
      summary.add(linked);
      for (String line : json.lines(linked)) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void graphs(
      Extraction extraction,
      Batch batch,
      Summary summary,
      Iris iris,
      ExportFormat format,
      OutputStream out) {
    ReportTranslator translator =
        new ReportTranslator(iris, extraction.divisions(), Lantu.Version.number());
    DatasetGraph quads = DatasetGraphFactory.create();
    for (Batch.Named named : batch.reports()) {
      LinkedReport linked = extraction.understand(named.id(), named.report());
      summary.add(linked);
      translator.translate(linked).forEach(quads::add);
    }
    new Exporter(quads).write(out, format);
  }
}
