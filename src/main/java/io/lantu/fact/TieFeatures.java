package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What speaks for and against an enterprise taking part in a project of the same sentence. */
final class TieFeatures {
  private static final int SHORT = 4;
  private static final Pattern BEFORE =
      Pattern.compile("(?:与|和|同|携手|联合|由|支持|推动|引进|引入|依托|对接|促进|促成|服务|配合|深化|加强|、|及|签约|联手)$");
  private static final Map<String, Pattern> BETWEEN =
      new TreeMap<>(
          Map.of(
              "shared", Pattern.compile("合作|共同|联合|共建|合资"),
              "builds", Pattern.compile("投资|承建|建设|兴建|投建|新建|打造|建成|控股|开发|实施"),
              "owned", Pattern.compile("旗下|集团的|公司的|的"),
              "companies", Pattern.compile("企业|公司|集团"),
              "invited", Pattern.compile("引进|落户|签约|入驻|投产|开工"),
              "clause", Pattern.compile("，"),
              "list", Pattern.compile("、"),
              "etc", Pattern.compile("等"),
              "and", Pattern.compile("[与和及]")));

  private TieFeatures() {}

  static List<String> of(
      ProjectMention project, EnterpriseMention enterprise, Report report, List<Mention> sentence) {
    List<String> f = new ArrayList<>();
    Span p = project.span();
    Span e = enterprise.span();
    String text = report.text().slice(report.sentences().get(project.sentence()).span());
    int from = report.sentences().get(project.sentence()).span().begin();
    long projects = sentence.stream().filter(ProjectMention.class::isInstance).count();
    long enterprises = sentence.stream().filter(EnterpriseMention.class::isInstance).count();
    String where = where(p, e);
    f.add("where=" + where);
    f.add("where=" + where + " projects=" + Math.min(3, projects));
    f.add("where=" + where + " enterprises=" + Math.min(3, enterprises));
    f.add("where=" + where + " own=" + own(project, enterprise, sentence));
    f.add("where=" + where + " taken=" + taken(project, enterprise, sentence));
    if (!where.startsWith("in")) {
      Span gap = e.end() <= p.begin() ? new Span(e.end(), p.begin()) : new Span(p.end(), e.begin());
      String between = gap.shift(-from).of(text);
      between(where, between, sentence, gap, f);
      Matcher before = BEFORE.matcher(text.substring(0, e.begin() - from));
      String word = before.find() ? before.group() : "none";
      f.add(where + " word=" + word);
      f.add(where + " word=" + word + " clause=" + between.contains("，"));
    }
    return f;
  }

  private static String where(Span p, Span e) {
    if (p.contains(e)) {
      return e.begin() == p.begin() ? "in-begin" : "in-later";
    }
    if (p.overlaps(e)) {
      return "in-across";
    }
    return e.end() <= p.begin() ? "before" : "behind";
  }

  private static void between(
      String where, String between, List<Mention> sentence, Span gap, List<String> f) {
    if (between.length() <= SHORT) {
      f.add(where + " gap=" + between.strip());
    }
    f.add(where + " length=" + Math.min(6, between.length() / 5));
    StringBuilder all = new StringBuilder(where);
    BETWEEN.forEach(
        (name, pattern) -> {
          if (pattern.matcher(between).find()) {
            f.add(where + " has=" + name);
            all.append(' ').append(name);
          }
        });
    f.add(all.toString());
    int projects = 0;
    int enterprises = 0;
    for (Mention mention : sentence) {
      if (gap.contains(mention.span())) {
        projects += mention instanceof ProjectMention ? 1 : 0;
        enterprises += mention instanceof EnterpriseMention ? 1 : 0;
      }
    }
    f.add(where + " between: projects=" + Math.min(2, projects));
    f.add(where + " between: enterprises=" + Math.min(2, enterprises));
    f.add(where + " clause=" + between.contains("，") + " projects=" + Math.min(2, projects));
  }

  /** Whether another enterprise stands in the project's own name. */
  private static boolean own(
      ProjectMention project, EnterpriseMention enterprise, List<Mention> sentence) {
    return sentence.stream()
        .anyMatch(
            m ->
                m instanceof EnterpriseMention
                    && m != enterprise
                    && project.span().contains(m.span()));
  }

  /** Whether the enterprise stands in another project's name. */
  private static boolean taken(
      ProjectMention project, EnterpriseMention enterprise, List<Mention> sentence) {
    return sentence.stream()
        .anyMatch(
            m ->
                m instanceof ProjectMention
                    && m != project
                    && m.span().contains(enterprise.span()));
  }
}
