package io.lantu.server;

import io.lantu.server.ServerException.Code;
import io.lantu.store.GraphStore;
import java.net.BindException;
import java.net.SocketException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Fuseki inside this process, serving one store for reading: no update, no upload, no call to other
 * addresses, no dump of the whole by a header.
 *
 * <p>The store stays the caller's, who closes it after the server. Safe for use by several threads.
 */
public final class LantuServer implements AutoCloseable {
  private final FusekiServer fuseki;
  private final String host;

  private LantuServer(FusekiServer fuseki, String host) {
    this.fuseki = fuseki;
    this.host = host;
  }

  /**
   * Starts, and returns when requests are answered.
   *
   * @throws ServerException when the address cannot be had
   */
  public static LantuServer start(GraphStore store, ServerOptions options) {
    return start(store, options, Optional.empty());
  }

  /**
   * @param review who may decide on the review page, and what carries it out; without it there is
   *     no such page
   */
  public static LantuServer start(
      GraphStore store, ServerOptions options, Optional<Review> review) {
    DataAccessPoint service = new StoreService(store, options.queryTimeout()).service();
    FusekiServer.Builder builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(options.port())
            .registerOperation(Operation.Query, new WholeAnswers())
            .add(service.getName(), service.getDataService())
            .addFilter("/id/*", new MovedResources(store))
            .addFilter("/*", new OpenDoors())
            .addServlet(ReviewPage.PATH, review.map(ReviewPage::of).orElseGet(ReviewPage::absent))
            .enablePing(true)
            .enableMetrics(true);
    HomePage.FILES.forEach(file -> builder.addServlet(file.pattern(), new HomePage(file)));
    FusekiServer fuseki = builder.build();
    for (Connector connector : fuseki.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
    }
    try {
      fuseki.start();
    } catch (FusekiException e) {
      stop(fuseki);
      throw explain(options, e);
    }
    return new LantuServer(fuseki, options.host());
  }

  /** Who may decide on the review page, and what carries it out. */
  public record Review(Users users, Curator curator) {}

  /** Where the home page is, for people on this machine. */
  public URI uri() {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    String name = everywhere ? "localhost" : host;
    String bracketed = name.contains(":") ? "[" + name + "]" : name;
    return URI.create("http://" + bracketed + ":" + fuseki.getHttpPort() + "/");
  }

  /** Waits until the server is closed. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    stop(fuseki);
  }

  private static void stop(FusekiServer fuseki) {
    fuseki.stop();
  }

  private static ServerException explain(ServerOptions options, FusekiException problem) {
    String place = options.host() + ":" + options.port();
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException || isForeign(cause)) {
        return new ServerException(
            Code.NOT_THIS_HOST,
            place,
            "this machine has no such address",
            "use --host 127.0.0.1, or 0.0.0.0 for all its addresses",
            problem);
      }
      if (cause instanceof SocketException && says(cause, "denied")) {
        return new ServerException(
            Code.PORT_FORBIDDEN,
            place,
            "this user may not listen at the port",
            "choose a port above 1023 with --port",
            problem);
      }
      if (cause instanceof BindException) {
        return new ServerException(
            Code.PORT_IN_USE,
            place,
            "the port is in use",
            "choose another with --port (0 picks a free one), or stop the program that has it",
            problem);
      }
    }
    return new ServerException(
        Code.FAILED, place, "the server did not start", problem.getMessage(), problem);
  }

  private static boolean isForeign(Throwable cause) {
    return cause instanceof BindException && says(cause, "assign");
  }

  private static boolean says(Throwable cause, String word) {
    return cause.getMessage() != null && cause.getMessage().toLowerCase(Locale.ROOT).contains(word);
  }
}
