package io.lantu.server;

import io.lantu.link.Decision;
import io.lantu.link.DecisionKey.Subject;
import io.lantu.link.Doubt;
import io.lantu.link.Verdict;
import io.lantu.rdf.DoubtReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The review page's words. All that comes from reports or people is escaped. */
final class ReviewHtml {
  private final ReviewView view;
  private final String user;
  private final String token;
  private final StringBuilder out = new StringBuilder();

  ReviewHtml(ReviewView view, String user, String token) {
    this.view = view;
    this.user = user;
    this.token = token;
  }

  String page(DoubtReader.Page page) {
    out.append(
        """
        <!DOCTYPE html>
        <html lang="zh-Hans">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>审核 · 蓝图 Lantu</title>
        <link rel="stylesheet" href="/lantu.css">
        <link rel="stylesheet" href="/review.css">
        </head>
        <body>
        <header>
        <h1>审核 <span lang="en">Review</span></h1>
        <p>程序拿不准的，由人裁定；裁定即时生效，重新构建后仍以之为准。裁定人的名字随数据公开。</p>
        <p lang="en">What the program is not sure of, people decide. A decision holds at once and at every build. The name of who decides is published with the data.</p>
        """);
    out.append("<p class=\"user\">裁定人 <span lang=\"en\">You decide as</span> <strong>")
        .append(escape(user))
        .append("</strong></p>\n</header>\n<main>\n");
    navigation();
    view.done().ifPresent(this::done);
    int first = Math.min(view.offset() + 1, page.total());
    out.append("<p class=\"count\">")
        .append(first)
        .append("–")
        .append(view.offset() + page.doubts().size())
        .append(" / ")
        .append(page.total())
        .append("</p>\n");
    page.doubts().forEach(this::doubt);
    pager(page);
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private void navigation() {
    out.append("<nav>");
    tab(Optional.empty(), false, "待裁定", "open");
    tab(Optional.of(Subject.PAIR), false, "是否同一", "pairs");
    tab(Optional.of(Subject.STATEMENT), false, "陈述", "statements");
    tab(Optional.empty(), true, "含已裁定", "decided too");
    out.append("</nav>\n");
  }

  private void tab(Optional<Subject> only, boolean decided, String zh, String en) {
    boolean here = view.only().equals(only) && view.decided() == decided;
    out.append("<a href=\"")
        .append(address(view.of(only, decided)))
        .append(here ? "\" aria-current=\"page\">" : "\">")
        .append(zh)
        .append(" <span lang=\"en\">")
        .append(en)
        .append("</span></a> ");
  }

  private void done(String word) {
    out.append("<p class=\"done\" role=\"status\">已记录并生效 <span lang=\"en\">taken:</span> ")
        .append(escape(word))
        .append("</p>\n");
  }

  private void doubt(Doubt doubt) {
    out.append("<article>\n<p class=\"kind\">").append(kind(doubt));
    if (doubt.reach() > 0) {
      out.append(String.format(Locale.ROOT, " · %.2f", doubt.score()));
    }
    for (Doubt.Words reason : doubt.reasons()) {
      out.append(" · ").append(escape(reason.zh()));
      if (!reason.zh().equals(reason.en())) {
        out.append(" <span lang=\"en\">").append(escape(reason.en())).append("</span>");
      }
    }
    out.append("</p>\n<div class=\"sides\">\n");
    for (Doubt.Side side : doubt.sides()) {
      out.append("<section>\n<h2>").append(escape(side.text())).append("</h2>\n");
      side.sentences()
          .forEach(
              words -> out.append("<blockquote>").append(escape(words)).append("</blockquote>\n"));
      out.append("</section>\n");
    }
    out.append("</div>\n");
    doubt.decision().ifPresent(this::decision);
    form(doubt);
    out.append("</article>\n");
  }

  private static String kind(Doubt doubt) {
    String type =
        switch (doubt.type()) {
          case "project" -> "项目 <span lang=\"en\">project</span>";
          case "enterprise" -> "企业 <span lang=\"en\">enterprise</span>";
          case "industry" -> "产业 <span lang=\"en\">industry</span>";
          case "target" -> "目标 <span lang=\"en\">target</span>";
          case "result" -> "结果 <span lang=\"en\">result</span>";
          default -> "陈述 <span lang=\"en\">statement</span>";
        };
    return switch (doubt.key().subject()) {
      case PAIR -> "是否同一？ <span lang=\"en\">One thing?</span> · " + type;
      case STATEMENT -> "报告是否此意？ <span lang=\"en\">Does it say so?</span> · " + type;
    };
  }

  private void decision(Decision decision) {
    out.append("<p class=\"decided\">已裁定 <span lang=\"en\">decided</span>: <strong>")
        .append(words(decision.verdict()))
        .append("</strong>, ")
        .append(escape(decision.by()))
        .append(", ")
        .append(decision.at())
        .append(decision.note().isEmpty() ? "" : " — " + escape(decision.note()))
        .append("</p>\n");
  }

  private void form(Doubt doubt) {
    out.append("<form method=\"post\" action=\"")
        .append(address(view.at(view.offset())))
        .append("\">\n");
    hidden("key", doubt.key().toString());
    hidden("token", token);
    Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.subject() == doubt.key().subject())
        .forEach(verdict -> button(verdict.token(), words(verdict)));
    if (doubt.decision().isPresent()) {
      button("undecided", "收回 <span lang=\"en\">take back</span>");
    }
    out.append(
            "<input name=\"note\" maxlength=\"1000\" aria-label=\"备注 note\" placeholder=\"备注 note\"")
        .append(" value=\"")
        .append(escape(doubt.decision().map(Decision::note).orElse("")))
        .append("\">\n</form>\n");
  }

  private void hidden(String name, String value) {
    out.append("<input type=\"hidden\" name=\"")
        .append(name)
        .append("\" value=\"")
        .append(escape(value))
        .append("\">\n");
  }

  private void button(String verdict, String words) {
    out.append("<button class=\"")
        .append(verdict)
        .append("\" name=\"verdict\" value=\"")
        .append(verdict)
        .append("\">")
        .append(words)
        .append("</button>\n");
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case SAME -> "同一 <span lang=\"en\">same</span>";
      case DIFFERENT -> "不同 <span lang=\"en\">different</span>";
      case RIGHT -> "正确 <span lang=\"en\">right</span>";
      case WRONG -> "错误 <span lang=\"en\">wrong</span>";
    };
  }

  private void pager(DoubtReader.Page page) {
    out.append("<nav>");
    if (view.offset() > 0) {
      turn(Math.max(0, view.offset() - ReviewView.ROWS), "上一页", "previous");
    }
    if (view.offset() + page.doubts().size() < page.total()) {
      turn(view.offset() + ReviewView.ROWS, "下一页", "next");
    }
    out.append("</nav>\n");
  }

  private void turn(int offset, String zh, String en) {
    out.append("<a href=\"")
        .append(address(view.at(offset)))
        .append("\">")
        .append(zh)
        .append(" <span lang=\"en\">")
        .append(en)
        .append("</span></a> ");
  }

  private static String address(ReviewView view) {
    return ReviewPage.PATH + escape(view.query(Optional.empty()));
  }

  /** For element content and for attributes in double quotes. */
  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
