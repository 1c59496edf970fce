package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.ProjectMention;
import io.lantu.text.Span;
import java.util.regex.Pattern;

/**
 * Words between an enterprise and the project behind it that say that it builds it, owns it or
 * shares in it: {@code 与甲集团合作的…}, {@code 支持甲集团建设…}, {@code 甲集团投资建设的…}.
 */
final class TiePhrases {
  private static final Pattern PARTNER = Pattern.compile("(?:与|和|同|携手|联合)$");
  private static final Pattern SHARED =
      Pattern.compile("(?:等(?:企业|公司)?)?(?:合作|共同|联合|共)(?:投资|建设|建|打造|开发|实施|推进|谋划)*的?[^，。；：]*");
  private static final Pattern LEADING = Pattern.compile("(?:由|支持|推动)$");
  private static final Pattern LED = Pattern.compile("[^，。；：、]*");
  private static final Pattern BUILT =
      Pattern.compile("(?:等(?:企业|公司)?)?(?:旗下的?|(?:独家|全资)?(?:投资|承建|兴建|投建|控股)(?:建设|兴建)?的)[^，。；：]*");

  private TiePhrases() {}

  static boolean tell(ProjectMention project, EnterpriseMention enterprise, Report report) {
    if (enterprise.span().end() > project.span().begin()) {
      return false;
    }
    String between = report.text().slice(new Span(enterprise.span().end(), project.span().begin()));
    String before =
        report
            .text()
            .slice(
                new Span(
                    report.sentences().get(project.sentence()).span().begin(),
                    enterprise.span().begin()));
    return BUILT.matcher(between).matches()
        || LEADING.matcher(before).find() && LED.matcher(between).matches()
        || PARTNER.matcher(before).find() && SHARED.matcher(between).matches();
  }
}
