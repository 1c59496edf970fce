package io.lantu.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Frees the name in a list member of the words around it: {@code 全面推进青岩水库工程} is {@code 青岩水库}. */
final class MemberTrimmer {
  /** Words that only call what stands before them an undertaking. */
  private static final Pattern CALLED =
      Pattern.compile("(?:项目建设|建设项目|工程建设|建设工程|重点项目|重大项目|等项目|项目|工程|建设|进度|步伐|任务|工作|前期|力度|主体)+$");

  private static final Pattern LEFT =
      Pattern.compile(
          "^(?:[\\s、，]|[了好对将把由在以与从向为按照等及和]|全市|全省|全县|全区|我市|我省|我县|我区|我们|本市|市内|一批|重点|各地|其中|包括|通过|围绕"
              + "|依托|支持|重大|一条|一座|一个|(?:全国|全省|全市|全球|亚洲|世界|国内)?(?:首个|首条|首座|首家|最大))+");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:\\d+|[两二三四五六七八九十百]+|若干)(?:余|多)?(?:个|条|座|处|项|家|所|对|批|类|宗|台|套|万千瓦|万吨|吨|公里|亿元)"
              + "(?=[\u4e00-\u9fff])");
  private static final Pattern OPENING =
      Pattern.compile("^(?:开工建设|改扩建|新改扩建|新建|改建|扩建|续建|建设|建成|开工)(?=[\u4e00-\u9fff]{3,})");
  private static final Pattern TRAIL =
      Pattern.compile(
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
      begin = skip(ClauseReader.ADVERB, words, begin, to);
      begin = skip(LEFT, words, begin, to);
      begin = skip(OPENING, words, begin, to);
      int number = skip(COUNTED, words, begin, to);
      counted = counted || number > begin;
      begin = number;
    }
    begin = behindLastOf(words, begin, to);
    Matcher tail = TRAIL.matcher(words).region(begin, to);
    int end = tail.find() ? tail.start() : to;
    String text = EXTENT.matcher(words.substring(begin, Math.max(begin, end))).replaceAll("");
    Matcher called = CALLED.matcher(text);
    String word = "";
    if (called.find() && called.start() >= 2) {
      word = called.group();
      text = text.substring(0, called.start());
    }
    return new Trimmed(begin, end - word.length(), text, word, counted);
  }

  /** A text without the words that only call it an undertaking. */
  static String bare(String text) {
    return CALLED.matcher(text).replaceFirst("");
  }

  /** A text without the adverbs and measures at its end. */
  static String withoutTrail(String text) {
    return TRAIL.matcher(text).replaceFirst("");
  }

  private static int skip(Pattern pattern, String words, int begin, int end) {
    Matcher matcher = pattern.matcher(words).region(begin, end);
    return matcher.lookingAt() ? matcher.end() : begin;
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
