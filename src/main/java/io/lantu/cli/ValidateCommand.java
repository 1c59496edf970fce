package io.lantu.cli;

import io.lantu.rdf.Iris;
import io.lantu.rdf.Vocabularies;
import io.lantu.store.GraphStore;
import io.lantu.store.ShapesReport;
import io.lantu.store.ShapesValidator;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Checks the store against the SHACL shapes and lists what breaks them.",
    footer = {"", "Exit code 0 when the store conforms, 1 when it does not."})
final class ValidateCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Override
  public Integer call() {
    ShapesReport report;
    try (GraphStore open = GraphStore.openForReading(store.directory())) {
      report =
          new ShapesValidator(new Vocabularies(new Iris(Iris.DEFAULT_BASE)).shapes())
              .validate(open.dataset());
    }
    if (report.conforms()) {
      System.out.println("the store conforms to the shapes");
      return ExitCode.DONE;
    }
    Table table = new Table("severity", "focus", "path", "value", "message", "graphs");
    for (ShapesReport.Result result : report.results()) {
      table.row(
          result.severity().name().toLowerCase(Locale.ROOT),
          result.focus(),
          result.path().orElse(""),
          result.value().orElse(""),
          result.message(),
          String.join(" ", result.graphs()));
    }
    System.out.println(table);
    return ExitCode.PARTLY;
  }
}
