/**
 * The store over HTTP: SPARQL, graphs and a home page, all of it for reading.
 *
 * <pre>{@code
 * try (GraphStore store = GraphStore.openForReading(Path.of("lantu-data"));
 *     LantuServer server = LantuServer.start(store, ServerOptions.local())) {
 *   System.err.println(server.uri());
 *   server.join();
 * }
 * }</pre>
 */
package io.lantu.server;
