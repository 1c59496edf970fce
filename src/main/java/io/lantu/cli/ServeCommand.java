package io.lantu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the store over HTTP, to read.")
final class ServeCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private ServerOption server;

  @Override
  public Integer call() {
    server.serve(store.directory(), Console.standard());
    return ExitCode.DONE;
  }
}
