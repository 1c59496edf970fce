package io.lantu.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets through what is on the list, by path and method, and nothing else: whatever the libraries
 * behind may offer by themselves, now or in a later version, stays shut until it is put here.
 */
final class OpenDoors implements Filter {
  static final String QUERY = "/lantu/sparql";
  static final String GRAPHS = "/lantu/data";

  private static final Set<String> READ = Set.of("GET", "HEAD");
  private static final Set<String> ASK = Set.of("GET", "POST");

  private final Map<String, Set<String>> methodsByPath =
      Stream.concat(
              HomePage.FILES.stream().map(file -> Map.entry(file.path(), READ)),
              Stream.of(
                  Map.entry(QUERY, ASK),
                  Map.entry(GRAPHS, READ),
                  Map.entry(ReviewPage.PATH, Set.of("GET", "HEAD", "POST")),
                  Map.entry("/$/ping", READ),
                  Map.entry("/$/metrics", READ)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  @Override
  public void doFilter(
      ServletRequest servletRequest, ServletResponse servletResponse, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) servletRequest;
    HttpServletResponse response = (HttpServletResponse) servletResponse;
    response.setHeader("X-Content-Type-Options", "nosniff");
    String path = request.getRequestURI();
    Set<String> methods = methodsByPath.get(path);
    if (methods == null) {
      refuse(response, 404, "there is nothing at this path");
      return;
    }
    if (path.startsWith("/lantu/")) {
      // Public data for reading: scripts of other sites may ask too.
      response.setHeader("Access-Control-Allow-Origin", "*");
    }
    if (request.getMethod().equals("OPTIONS")) {
      tellMethods(response, methods);
    } else if (!methods.contains(request.getMethod())) {
      response.setHeader("Allow", list(methods));
      refuse(response, 405, "the data are for reading; allowed here: " + list(methods));
    } else if (path.equals(GRAPHS) && !namesOneGraph(request)) {
      refuse(response, 400, "name one graph: " + GRAPHS + "?graph=IRI");
    } else {
      next.doFilter(request, new UnmeasuredResponse(response));
      breakOffIfCutShort(request, response);
    }
  }

  /** Without one, or with one of these names, Fuseki sends the whole store, whatever its size. */
  private static boolean namesOneGraph(HttpServletRequest request) {
    String graph = request.getParameter("graph");
    return graph != null
        && !graph.equals("default")
        && !graph.equals("union")
        && !graph.startsWith("urn:x-arq:");
  }

  private static void tellMethods(HttpServletResponse response, Set<String> methods) {
    response.setHeader("Allow", list(methods));
    response.setHeader("Access-Control-Allow-Methods", list(methods));
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    response.setStatus(204);
  }

  /** An answer without its end must not look whole. */
  private static void breakOffIfCutShort(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getAttribute(WholeAnswers.CUT_SHORT) == null) {
      return;
    }
    if (response.isCommitted()) {
      throw new IOException("a query ran out of time in the middle of its answer");
    }
    response.reset();
    refuse(response, 503, "the query ran out of time");
  }

  private static void refuse(HttpServletResponse response, int status, String line)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().println(line);
  }

  private static String list(Set<String> methods) {
    Set<String> all = new TreeSet<>(methods);
    all.add("OPTIONS");
    return String.join(", ", all);
  }

  /**
   * Fuseki gives the length of its error messages in characters, and a message with Han text then
   * ends as another error; without a length, Jetty counts for itself.
   */
  private static final class UnmeasuredResponse extends HttpServletResponseWrapper {
    UnmeasuredResponse(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}
  }
}
