package io.lantu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Builds the store from reports, then serves it.")
final class UpCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private ReportOptions reports;
  @Mixin private BaseOption base;
  @Mixin private ServerOption server;

  @Override
  public Integer call() {
    Console console = Console.standard();
    Build.Outcome outcome = new Build(console, base.iris()).run(store.directory(), reports);
    if (outcome.done() > 0) {
      server.serve(store.directory(), console);
    }
    return outcome.exitCode();
  }
}
