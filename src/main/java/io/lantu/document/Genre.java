package io.lantu.document;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a text is a government work report, and in which form. */
final class Genre {
  private static final Pattern SAID = Pattern.compile("政府工作报告|向大会报告(?:政府)?工作|报告政府工作");

  private static final Pattern PARTS =
      Pattern.compile("工作回顾|工作总结|工作安排|工作任务|预期目标|政府自身建设|各位代表|今年(?:的)?工作");

  private static final Pattern TASKS = Pattern.compile("任务分解|工作分工|责任分工|责任分解|任务清单|任务分工");
  private static final Pattern ABRIDGED = Pattern.compile("摘要|摘登|摘编|要点");

  /** Words that a report can hardly do without; a novel or a program has next to none. */
  private static final List<String> WORDS =
      List.of(
          "政府", "人民", "发展", "建设", "经济", "产业", "项目", "改革", "创新", "民生", "就业", "增长", "投资", "企业", "农村",
          "生态", "治理", "服务业", "工业", "教育", "医疗", "全市", "全县", "全省", "全区", "亿元", "推进", "实施");

  private static final int SOME = 5;
  private static final int MANY = 10;

  /** Of 100 characters that are no space, so many are Chinese in a text and few in a program. */
  private static final int CHINESE = 40;

  private Genre() {}

  static boolean isReport(Masthead masthead, String text, Style style) {
    long different = WORDS.stream().filter(text::contains).count();
    return isChinese(text)
        && (masthead.title().isPresent()
            || style.holdsReport(text)
                && (SAID.matcher(text).find() && different >= SOME
                    || PARTS.matcher(text).find() && different >= MANY));
  }

  private static boolean isChinese(String text) {
    long all = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    return text.codePoints().filter(Character::isIdeographic).count() * 100 >= all * CHINESE;
  }

  static ReportKind kind(Masthead masthead) {
    String title = masthead.title().orElse("");
    if (title.contains("解读")) {
      return ReportKind.INTERPRETATION;
    }
    if (TASKS.matcher(title).find()) {
      return ReportKind.TASK_LIST;
    }
    return ABRIDGED.matcher(title).find() ? ReportKind.SUMMARY : ReportKind.REPORT;
  }
}
