package io.lantu.server;

import io.lantu.rdf.Iris;
import io.lantu.store.GraphStore;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Answers for resources that have joined others: 301 to the one that stands for them now, on this
 * server, whatever base their IRIs have. What has not moved goes on to whoever answers for it.
 */
final class MovedResources implements Filter {
  private static final String ROOM = "/id/";
  private static final Pattern LOCAL_PART = Pattern.compile("[a-z]+/[0-9a-f]+");

  /** A person may part again what has joined, so no cache may keep it for good. */
  private static final String FOR_AN_HOUR = "max-age=3600";

  private final GraphStore store;

  MovedResources(GraphStore store) {
    this.store = store;
  }

  @Override
  public void doFilter(ServletRequest servletRequest, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) servletRequest;
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    Optional<String> now =
        reads ? now(request.getRequestURI().substring(ROOM.length())) : Optional.empty();
    if (now.isEmpty()) {
      next.doFilter(request, response);
      return;
    }
    HttpServletResponse moved = (HttpServletResponse) response;
    moved.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    moved.setHeader("Location", ROOM + now.get());
    moved.setHeader("Cache-Control", FOR_AN_HOUR);
  }

  /** The local part of the resource that has taken the place of another. */
  private Optional<String> now(String localPart) {
    if (!LOCAL_PART.matcher(localPart).matches()) {
      return Optional.empty();
    }
    return Iris.ofGraphs(store.graphNames())
        .flatMap(
            iris ->
                Txn.calculateRead(
                    store.dataset(), () -> replacement(iris, iris.resource(localPart))));
  }

  private Optional<String> replacement(Iris iris, Node old) {
    return store.dataset().asDatasetGraph().stream(
            Node.ANY, old, DCTerms.isReplacedBy.asNode(), Node.ANY)
        .map(Quad::getObject)
        .filter(node -> node.isURI() && node.getURI().startsWith(iris.base()))
        .map(iris::localPart)
        .sorted()
        .findFirst();
  }
}
