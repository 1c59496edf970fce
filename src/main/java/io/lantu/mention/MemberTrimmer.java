package io.lantu.mention;

import io.lantu.text.GuardedPattern;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Frees the name in a list member of the words around it: {@code 全面推进青岩水库工程} is {@code 青岩水库}. */
final class MemberTrimmer {
  /** Words that only call what stands before them an undertaking. */
  private static final Pattern CALLED =
      Pattern.compile("(?:项目建设|建设项目|工程建设|建设工程|重点项目|重大项目|等项目|项目|工程|建设|进度|步伐|任务|工作|前期|力度|主体)+$");

  /** What such words end in; most names do not. */
  private static final String CALLED_LAST = "设程目度伐务作期体";

  private static final GuardedPattern LEFT =
      GuardedPattern.compile(
          "(?:[\\s、，]|[了好对将把由在以与从向为按照等及和]|全市|全省|全县|全区|我市|我省|我县|我区|我们|本市|市内|一批|重点|各地|其中|包括|通过|围绕"
              + "|依托|支持|重大|一条|一座|一个|(?:全国|全省|全市|全球|亚洲|世界|国内)?(?:首个|首条|首座|首家|最大))+");
  private static final GuardedPattern COUNTED =
      GuardedPattern.compile(
          "(?:\\d+|[两二三四五六七八九十百]+|若干)(?:余|多)?(?:个|条|座|处|项|家|所|对|批|类|宗|台|套|万千瓦|万吨|吨|公里|亿元)"
              + "(?=[\u4e00-\u9fff])");
  private static final GuardedPattern OPENING =
      GuardedPattern.compile("(?:开工建设|改扩建|新改扩建|新建|改建|扩建|续建|建设|建成|开工)(?=[\u4e00-\u9fff]{3,})");
  private static final GuardedPattern TRAIL =
      GuardedPattern.compile(
          "(?:[\\d.]+(?:余|多)?(?:公里|千米|米|处|个|座|万亩|亩|户|套)(?:以上)?|"
              + ClauseReader.ADVERB.pattern()
              + "|[\\s、，。等]|[均都也已将正又再要还便就]|完成|实现|主体|全流程|全线|主线|入轨|在[\u4e00-\u9fff]{2,3}(?=$))++$");

  /** From where to where a road is built, in brackets. */
  private static final Pattern EXTENT = Pattern.compile("[（(][^（()）]*(?:—|－|-|至|公里)[^（()）]*[）)]");

  private MemberTrimmer() {}

  /**
   * A member without what stands around its name.
   *
   * @param called what calls it an undertaking, or empty
   * @param counted whether a number counts it
   */
  record Trimmed(int begin, int end, String text, String called, boolean counted) {}

  static Trimmed trim(String words, int from, int to) {
    int begin = from;
    boolean counted = false;
    for (int before = -1; before < begin; ) {
      before = begin;
      begin = ClauseReader.ADVERB.skip(words, begin, to);
      begin = LEFT.skip(words, begin, to);
      begin = OPENING.skip(words, begin, to);
      int number = COUNTED.skip(words, begin, to);
      counted = counted || number > begin;
      begin = number;
    }
    begin = behindLastOf(words, begin, to);
    int end = trail(words, begin, to);
    String text = withoutExtent(words.substring(begin, Math.max(begin, end)));
    int called = calledBegin(text);
    String word = "";
    if (called >= 2) {
      word = text.substring(called);
      text = text.substring(0, called);
    }
    return new Trimmed(begin, end - word.length(), text, word, counted);
  }

  /** A text without the words that only call it an undertaking. */
  static String bare(String text) {
    return text.substring(0, calledBegin(text));
  }

  /** A text without the adverbs and measures at its end. */
  static String withoutTrail(String text) {
    return text.substring(0, trail(text, 0, text.length()));
  }

  /** Where the adverbs and measures at the end begin; the end itself where there are none. */
  private static int trail(String words, int begin, int end) {
    int found = TRAIL.find(TRAIL.matcher(words), words, begin, end);
    return found < 0 ? end : found;
  }

  private static String withoutExtent(String text) {
    return text.indexOf('（') < 0 && text.indexOf('(') < 0
        ? text
        : EXTENT.matcher(text).replaceAll("");
  }

  /** Where the words begin that call a text an undertaking; its end where there are none. */
  private static int calledBegin(String text) {
    if (text.isEmpty() || CALLED_LAST.indexOf(text.charAt(text.length() - 1)) < 0) {
      return text.length();
    }
    Matcher called = CALLED.matcher(text);
    return called.find() ? called.start() : text.length();
  }

  /** Behind the last 的 outside quotes and brackets. */
  private static int behindLastOf(String words, int begin, int end) {
    int depth = 0;
    int found = begin;
    for (int i = begin; i < end; i++) {
      char c = words.charAt(i);
      if ("（(“《".indexOf(c) >= 0) {
        depth++;
      } else if ("）)”》".indexOf(c) >= 0) {
        depth--;
      } else if (c == '的' && depth <= 0) {
        found = i + 1;
      }
    }
    return found;
  }
}
