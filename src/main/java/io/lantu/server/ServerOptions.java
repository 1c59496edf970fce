package io.lantu.server;

import java.time.Duration;

/**
 * How the server shows itself.
 *
 * @param host the address to listen on, a name or a number; {@code 0.0.0.0} for all
 * @param port 0 for any free one
 * @param queryTimeout what one query may take
 */
public record ServerOptions(String host, int port, Duration queryTimeout) {
  public static final String LOOPBACK = "127.0.0.1";
  public static final int DEFAULT_PORT = 3030;
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no port: " + port);
    }
    if (queryTimeout.isNegative() || queryTimeout.isZero()) {
      throw new IllegalArgumentException("no time for queries: " + queryTimeout);
    }
  }

  public ServerOptions(String host, int port) {
    this(host, port, DEFAULT_TIMEOUT);
  }

  /** For this machine alone, at the usual port. */
  public static ServerOptions local() {
    return new ServerOptions(LOOPBACK, DEFAULT_PORT);
  }

  public ServerOptions withPort(int other) {
    return new ServerOptions(host, other, queryTimeout);
  }

  public ServerOptions withHost(String other) {
    return new ServerOptions(other, port, queryTimeout);
  }

  public ServerOptions withQueryTimeout(Duration other) {
    return new ServerOptions(host, port, other);
  }
}
