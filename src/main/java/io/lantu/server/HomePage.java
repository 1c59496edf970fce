package io.lantu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The front page and what it is made of, out of the jar; it asks nothing of other hosts. */
final class HomePage extends HttpServlet {
  static final List<StaticFile> FILES =
      List.of(
          new StaticFile("/", "home.html", "text/html;charset=utf-8"),
          new StaticFile("/lantu.css", "lantu.css", "text/css;charset=utf-8"),
          new StaticFile("/review.css", "review.css", "text/css;charset=utf-8"),
          new StaticFile("/lantu.js", "lantu.js", "text/javascript;charset=utf-8"));

  private static final String POLICY =
      "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  private final transient StaticFile file;
  private final byte[] content;

  HomePage(StaticFile file) {
    this.file = file;
    this.content = read(file);
  }

  /**
   * A file of the jar.
   *
   * @param path where it is served
   * @param resource its name in this package
   * @param type its content type
   */
  record StaticFile(String path, String resource, String type) {
    /** In the servlet specification's words, 12.2: the empty one is the root alone. */
    String pattern() {
      return path.equals("/") ? "" : path;
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(file.type());
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(content);
  }

  private static byte[] read(StaticFile file) {
    try (InputStream in = HomePage.class.getResourceAsStream(file.resource())) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
