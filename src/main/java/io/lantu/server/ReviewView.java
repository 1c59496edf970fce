package io.lantu.server;

import io.lantu.link.DecisionKey.Subject;
import io.lantu.link.Ruling;
import io.lantu.rdf.DoubtReader;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * What of the doubts the page shows, as its address has it. What the address has wrong is as if it
 * were not there.
 *
 * @param done the verdict just taken, for the page to say so
 */
record ReviewView(
    Optional<Subject> only, BigDecimal below, boolean decided, int offset, Optional<String> done) {
  static final int ROWS = 20;

  private static final BigDecimal DEFAULT_BELOW = new BigDecimal("0.7");

  static ReviewView of(HttpServletRequest request) {
    return new ReviewView(
        Arrays.stream(Subject.values())
            .filter(subject -> subject.token().equals(request.getParameter("only")))
            .findFirst(),
        below(request.getParameter("below")),
        "1".equals(request.getParameter("decided")),
        offset(request.getParameter("offset")),
        Optional.ofNullable(request.getParameter("done"))
            .filter(word -> word.matches("[a-z]{1,20}")));
  }

  private static BigDecimal below(String text) {
    return text != null && text.matches("[01]([.][0-9]{1,4})?")
        ? new BigDecimal(text)
        : DEFAULT_BELOW;
  }

  private static int offset(String text) {
    return text != null && text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
  }

  DoubtReader.Selection selection() {
    return new DoubtReader.Selection(below.doubleValue(), only, decided, offset, ROWS);
  }

  ReviewView at(int otherOffset) {
    return new ReviewView(only, below, decided, otherOffset, Optional.empty());
  }

  ReviewView of(Optional<Subject> subject, boolean withDecided) {
    return new ReviewView(subject, below, withDecided, 0, Optional.empty());
  }

  /** The address of this view, from the question mark on. */
  String query(Optional<Ruling> ruling) {
    return "?below="
        + below.toPlainString()
        + only.map(subject -> "&only=" + subject.token()).orElse("")
        + (decided ? "&decided=1" : "")
        + (offset > 0 ? "&offset=" + offset : "")
        + ruling
            .map(r -> "&done=" + r.verdict().map(v -> v.token()).orElse("undecided"))
            .orElse("");
  }
}
