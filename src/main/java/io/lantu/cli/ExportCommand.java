package io.lantu.cli;

import io.lantu.store.ExportFormat;
import io.lantu.store.GraphStore;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the whole store out.")
final class ExportCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private OutputOption output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "One of ${COMPLETION-CANDIDATES}; turtle is without the graphs' names.")
  private Format format;

  /** As `extract` names them. */
  enum Format {
    nquads,
    trig,
    turtle,
    jsonld
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore open = GraphStore.openForReading(store.directory())) {
      output.write(
          out -> open.export(out, ExportFormat.valueOf(format.name().toUpperCase(Locale.ROOT))));
    }
    return ExitCode.DONE;
  }
}
