package io.lantu.document;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a text is a government work report, and in which form. */
final class Genre {
  private static final Pattern SAID = Pattern.compile("政府工作报告|向大会报告(?:政府)?工作");

  /** Words that a report can hardly do without; a novel or a program has next to none. */
  private static final List<String> WORDS =
      List.of(
          "政府", "人民", "发展", "建设", "经济", "产业", "项目", "改革", "创新", "民生", "就业", "增长", "投资", "企业", "农村",
          "生态", "治理", "服务业", "工业", "教育", "医疗", "全市", "全县", "全省", "全区", "亿元", "推进", "实施");

  private static final int ENOUGH = 10;
  private static final int PER = 25;

  private Genre() {}

  static boolean isReport(Masthead masthead, String text) {
    if (masthead.title().isPresent() && SAID.matcher(text).find()) {
      return true;
    }
    long different = WORDS.stream().filter(text::contains).count();
    long all = WORDS.stream().mapToLong(word -> count(text, word)).sum();
    return SAID.matcher(text).find() && different >= ENOUGH / 2
        || different >= ENOUGH && all * PER >= text.length() / 4;
  }

  private static long count(String text, String word) {
    long count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      count++;
    }
    return count;
  }

  static ReportKind kind(Masthead masthead) {
    String title = masthead.title().orElse("");
    if (title.contains("解读")) {
      return ReportKind.INTERPRETATION;
    }
    if (title.matches(".*(?:任务分解|重点工作分工|责任分工|责任分解|任务清单).*")) {
      return ReportKind.TASK_LIST;
    }
    return title.matches(".*(?:摘要|摘登|摘编|要点).*") ? ReportKind.SUMMARY : ReportKind.REPORT;
  }
}
