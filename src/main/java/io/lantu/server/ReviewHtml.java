package io.lantu.server;

import io.lantu.link.Decision;
import io.lantu.link.DecisionKey.Subject;
import io.lantu.link.Doubt;
import io.lantu.link.Verdict;
import io.lantu.rdf.DoubtReader;
import io.lantu.server.Fragments.Html;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the review page for one user. */
final class ReviewHtml {
  private static final Fragments PIECES = Fragments.of("review.html");

  private final ReviewView view;
  private final String user;
  private final String token;

  ReviewHtml(ReviewView view, String user, String token) {
    this.view = view;
    this.user = user;
    this.token = token;
  }

  String page(DoubtReader.Page page) {
    int last = view.offset() + page.doubts().size();
    return PIECES
        .fill(
            "page",
            Map.of(
                "user", user,
                "tabs", tabs(),
                "done", done(),
                "first", Math.min(view.offset() + 1, page.total()),
                "last", last,
                "total", page.total(),
                "doubts", all(page.doubts(), this::doubt),
                "turns", turns(last < page.total(), last)))
        .markup();
  }

  private Html tabs() {
    return join(
        Stream.of(
            tab("open", Optional.empty(), false),
            tab("pair", Optional.of(Subject.PAIR), false),
            tab("statement", Optional.of(Subject.STATEMENT), false),
            tab("decided", Optional.empty(), true)));
  }

  private Html tab(String name, Optional<Subject> only, boolean decided) {
    boolean here = view.only().equals(only) && view.decided() == decided;
    return PIECES.fill(
        here ? "tab-here" : "tab",
        Map.of("address", address(view.of(only, decided)), "words", PIECES.words("tab-" + name)));
  }

  private Html done() {
    return view.done()
        .map(inEffect -> PIECES.fill(inEffect ? "done-now" : "done-soon", Map.of()))
        .orElse(Html.NONE);
  }

  private Html turns(boolean more, int last) {
    int before = Math.max(0, view.offset() - ReviewView.ROWS);
    Html previous =
        view.offset() > 0
            ? PIECES.fill("previous", Map.of("address", address(view.at(before))))
            : Html.NONE;
    Html next = more ? PIECES.fill("next", Map.of("address", address(view.at(last)))) : Html.NONE;
    return join(Stream.of(previous, next));
  }

  private Html doubt(Doubt doubt) {
    Optional<Decision> decision = doubt.decision();
    return PIECES.fill(
        "doubt",
        Map.ofEntries(
            Map.entry("question", PIECES.words("question-" + doubt.key().subject().token())),
            Map.entry("type", PIECES.words("type-" + doubt.type())),
            Map.entry("score", score(doubt)),
            Map.entry("reasons", all(doubt.reasons(), ReviewHtml::reason)),
            Map.entry("sides", all(doubt.sides(), ReviewHtml::side)),
            Map.entry("decided", decision.map(ReviewHtml::decided).orElse(Html.NONE)),
            Map.entry("address", address(view.at(view.offset()))),
            Map.entry("key", doubt.key()),
            Map.entry("token", token),
            Map.entry("buttons", buttons(doubt)),
            Map.entry("note", decision.map(Decision::note).orElse(""))));
  }

  private static String score(Doubt doubt) {
    return doubt.reach() == 0 ? "" : String.format(Locale.ROOT, " · %.2f", doubt.score());
  }

  private static Html reason(Doubt.Words words) {
    String piece = words.zh().equals(words.en()) ? "rule" : "reason";
    Html line = PIECES.fill(piece, Map.of("zh", words.zh(), "en", words.en()));
    return new Html(line.markup().stripTrailing());
  }

  private static Html side(Doubt.Side side) {
    Html sentences =
        all(side.sentences(), words -> PIECES.fill("sentence", Map.of("words", words)));
    return PIECES.fill("side", Map.of("text", side.text(), "sentences", sentences));
  }

  private static Html decided(Decision decision) {
    return PIECES.fill(
        "decided",
        Map.of(
            "verdict", PIECES.words("verdict-" + decision.verdict().token()),
            "by", decision.by(),
            "at", decision.at()));
  }

  private static Html buttons(Doubt doubt) {
    Stream<String> verdicts =
        Stream.of(Verdict.values())
            .filter(verdict -> verdict.subject() == doubt.key().subject())
            .map(Verdict::token);
    Stream<String> takeBack = doubt.decision().stream().map(decision -> "undecided");
    return join(
        Stream.concat(verdicts, takeBack)
            .map(
                token ->
                    PIECES.fill(
                        "button",
                        Map.of("verdict", token, "words", PIECES.words("verdict-" + token)))));
  }

  private static String address(ReviewView view) {
    return ReviewPage.PATH + view.query();
  }

  private static <T> Html all(Collection<T> values, Function<T, Html> piece) {
    return join(values.stream().map(piece));
  }

  private static Html join(Stream<Html> pieces) {
    return new Html(pieces.map(Html::markup).collect(Collectors.joining()));
  }
}
