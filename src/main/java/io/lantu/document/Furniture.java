package io.lantu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes away what a web page or a newspaper put around a report: buttons, bread crumbs, labels,
 * captions, bylines. Only what stands before the first and behind the last paragraph of running
 * text is looked at, so that no part of the report itself is lost.
 */
final class Furniture {
  /** Words that name the parts of a page, at the head of a line. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[【\\[（(]|(?:信息|稿件|文章|新闻|内容)?)?"
              + "(?:来源|出处|时间|日期|(?:发布|发表|刊发|发文|成文|更新)(?:时间|日期|机构)|阅读|浏览|访问|点击|字号|字体|作者|编辑|责编|责任编辑"
              + "|审核|校对|监制|值班|初审|复审|终审|记者|通讯员|摄影|图片|供图|分享|收藏|打印|下载|关闭|返回|首页|当前位置|您的位置|所在位置"
              + "|相关|上一篇|下一篇|扫一扫|版权|索引号|主题|分类|文号|附件|微信|微博|手机|订阅|语音|听新闻|举报|纠错|责任编辑|Copyright|备案|ICP)"
              + ".*");

  private static final Pattern CAPTION =
      Pattern.compile(".*(?:记者|通讯员).{0,20}[摄报文]|.*[摄]$|本报.{0,4}记者.*");

  private static final Pattern DATE =
      Pattern.compile(
          "[（(]?\\d{4}[-年./]\\d{1,2}[-月./]\\d{1,2}日?[ ]?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?[）)]?");

  private static final Pattern NUMBERED =
      Pattern.compile("[一二三四五六七八九十]{1,3}、.*|（[一二三四五六七八九十\\d]{1,3}）.*|\\d{1,2}[.、].*");

  private static final int SHORT = 4;

  private Furniture() {}

  /** The lines of the report alone. */
  static List<Line> drop(List<Line> lines) {
    int first = 0;
    while (first < lines.size() && !lines.get(first).isProse()) {
      first++;
    }
    int last = lines.size() - 1;
    while (last > first && !lines.get(last).isProse()) {
      last--;
    }
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean inside = i > first && i <= last;
      if (inside || !isFurniture(lines.get(i).text())) {
        kept.add(lines.get(i));
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isFurniture(String line) {
    if (NUMBERED.matcher(line).matches()) {
      return false;
    }
    return line.length() <= SHORT
        || line.codePoints().noneMatch(Character::isIdeographic)
        || LABEL.matcher(line).matches()
        || CAPTION.matcher(line).matches()
        || DATE.matcher(line).matches();
  }
}
