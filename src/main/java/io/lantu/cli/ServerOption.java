package io.lantu.cli;

import io.lantu.server.LantuServer;
import io.lantu.server.ServerOptions;
import io.lantu.server.Users;
import io.lantu.store.GraphStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
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

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description =
          "Who may decide at /review, a line each, made by lantu review --user NAME; without it"
              + " there is no such page.")
  private Path users;

  /** Serves a store until the process is stopped. */
  void serve(Path directory, Console console) {
    try (GraphStore store = GraphStore.openForReading(directory);
        LantuServer server = LantuServer.start(store, options(), review(store, console))) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      console.say("home page        " + server.uri());
      console.say("SPARQL endpoint  " + server.uri() + "lantu/sparql");
      if (users != null) {
        console.say("review page      " + server.uri() + "review");
      }
      console.say("Ctrl-C stops the server");
      server.join();
    }
  }

  private Optional<LantuServer.Review> review(GraphStore store, Console console) {
    if (users == null) {
      return Optional.empty();
    }
    if (!host.equals("localhost") && !host.startsWith("127.") && !host.equals("::1")) {
      console.say(
          "warning: at "
              + host
              + " passwords for /review go over the network as they are; put a proxy with TLS"
              + " in front");
    }
    Curation curation = new Curation(store, Clock.systemUTC());
    return Optional.of(new LantuServer.Review(Users.read(users), curation));
  }

  private ServerOptions options() {
    try {
      return new ServerOptions(host, port);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, e.getMessage());
    }
  }
}
