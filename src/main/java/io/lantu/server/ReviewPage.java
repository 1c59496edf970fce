package io.lantu.server;

import io.lantu.link.DecisionKey;
import io.lantu.link.Ruling;
import io.lantu.link.Verdict;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The page where signed-in people decide. Signing in is HTTP Basic (RFC 7617); a form counts only
 * with the mark that this process gave to that user, and only from a page of this server. The page
 * needs no scripts and allows none.
 */
final class ReviewPage extends HttpServlet {
  static final String PATH = "/review";

  private static final Logger LOG = Logger.getLogger(ReviewPage.class.getName());
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'";
  private static final int LONGEST_NOTE = 1000;
  private static final int SEE_OTHER = 303;

  private final transient Optional<LantuServer.Review> review;

  private ReviewPage(Optional<LantuServer.Review> review) {
    this.review = review;
  }

  static ReviewPage of(LantuServer.Review review) {
    return new ReviewPage(Optional.of(review));
  }

  /** Where nobody may decide. */
  static ReviewPage absent() {
    return new ReviewPage(Optional.empty());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> user = signIn(request, response);
    if (user.isPresent()) {
      ReviewView view = ReviewView.of(request);
      String html =
          new ReviewHtml(view, user.get(), token(user.get()))
              .page(review.get().curator().doubts(view.selection()));
      response.setContentType("text/html;charset=utf-8");
      response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> user = signIn(request, response);
    if (user.isEmpty()) {
      return;
    }
    if (!isOfThisServer(request) || !hasToken(request, user.get())) {
      refuse(response, 403, "decide on the page of this server: " + PATH);
      return;
    }
    Ruling ruling;
    try {
      ruling = ruling(request, user.get());
    } catch (IllegalArgumentException e) {
      refuse(response, 400, e.getMessage());
      return;
    }
    try {
      review.get().curator().decide(List.of(ruling));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a decision could not be carried out", e);
      refuse(response, 500, "the decision could not be carried out; see the server's messages");
      return;
    }
    response.setStatus(SEE_OTHER);
    response.setHeader("Location", PATH + ReviewView.of(request).query(Optional.of(ruling)));
  }

  private static Ruling ruling(HttpServletRequest request, String user) {
    String word = parameter(request, "verdict");
    Optional<Verdict> verdict = Verdict.named(word);
    String note = parameter(request, "note").strip();
    if (verdict.isEmpty() && !word.equals("undecided")) {
      throw new IllegalArgumentException("no verdict: " + word);
    }
    if (note.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("a note has " + LONGEST_NOTE + " characters at most");
    }
    return Ruling.now(DecisionKey.parse(parameter(request, "key")), verdict, user, note);
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** The user's name; empty when the response says why not. */
  private Optional<String> signIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    // Not no-referrer: browsers would then call the origin of the page's own forms null.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    if (review.isEmpty()) {
      refuse(response, 404, "nobody may decide here; start the server with --users FILE");
      return Optional.empty();
    }
    Optional<String> user = user(request.getHeader("Authorization"));
    if (user.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"lantu review\", charset=\"UTF-8\"");
      refuse(response, 401, "sign in to decide");
    }
    return user;
  }

  private Optional<String> user(String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(authorization.substring(6).strip());
      String credentials = new String(decoded, StandardCharsets.UTF_8);
      int colon = credentials.indexOf(':');
      String name = colon < 0 ? credentials : credentials.substring(0, colon);
      return colon > 0 && review.get().users().know(name, credentials.substring(colon + 1))
          ? Optional.of(name)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** By what browsers say of where a form comes from, and scripts cannot change. */
  private static boolean isOfThisServer(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    if (site != null && !site.equals("same-origin") || site == null && origin == null) {
      return false;
    }
    if (origin == null) {
      return true;
    }
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean hasToken(HttpServletRequest request, String user) {
    return MessageDigest.isEqual(
        token(user).getBytes(StandardCharsets.UTF_8),
        parameter(request, "token").getBytes(StandardCharsets.UTF_8));
  }

  private String token(String user) {
    return HexFormat.of().formatHex(review.get().users().mac("form\n" + user));
  }

  private static void refuse(HttpServletResponse response, int status, String line)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
