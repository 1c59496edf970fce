package io.lantu.cli;

import io.lantu.server.LantuServer;
import io.lantu.server.ServerOptions;
import io.lantu.store.GraphStore;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where to serve. */
final class ServerOption {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Port; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = "127.0.0.1",
      description =
          "Address to listen on; others than loopback open the door to the network"
              + " (default: ${DEFAULT-VALUE}).")
  private String host;

  /** Serves a store until the process is stopped. */
  void serve(Path directory, Console console) {
    try (GraphStore store = GraphStore.openForReading(directory);
        LantuServer server = LantuServer.start(store, options())) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      console.say("home page        " + server.uri());
      console.say("SPARQL endpoint  " + server.uri() + "lantu/sparql");
      console.say("Ctrl-C stops the server");
      server.join();
    }
  }

  private ServerOptions options() {
    try {
      return new ServerOptions(host, port);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, e.getMessage());
    }
  }
}
