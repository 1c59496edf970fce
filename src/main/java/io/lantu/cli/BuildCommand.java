package io.lantu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Reads reports, extracts and links what they say, and loads the store.",
      "What the store holds stays; a report of the same place, year and kind is replaced.",
      "To start afresh, name another --store or delete its folder."
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private ReportOptions reports;
  @Mixin private BaseOption base;

  @Override
  public Integer call() {
    return new Build(Console.standard(), base.iris()).run(store.directory(), reports).exitCode();
  }
}
