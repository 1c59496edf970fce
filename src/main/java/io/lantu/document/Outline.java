package io.lantu.document;

import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a report by its headings. */
final class Outline {
  private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
  private static final Pattern PART =
      Pattern.compile("(?:第" + NUMERAL + "部分[：:、]?|" + NUMERAL + "、)(.*)");
  private static final Pattern CHAPTER = Pattern.compile("（" + NUMERAL + "）(.*)");
  private static final Pattern ITEM = Pattern.compile("(?:\\d{1,2}[.、](?!\\d)|（\\d{1,2}）)(.*)");
  private static final String TIME = "(?:" + ChineseDate.YEAR.pattern() + "|“十.五”|今年|去年|过去|今后|未来)";

  /** A part without a number: a time, or what such parts are called. */
  private static final Pattern BARE_PART =
      Pattern.compile(
          "[【〖]?(?:(?:"
              + TIME
              + "|关于|政府|工作)?.{0,12}"
              + "(?:回顾|总结|发展成就|工作安排|目标任务|主要目标|重点工作|工作任务|主要工作|主要任务|总体要求)"
              + "|"
              + TIME
              + "[^，。；：]{0,8}"
              + "|.{0,12}(?:名词解释|名词注释|名词说明|注释))[】〗]?");

  private static final Pattern BARE_DAY = Pattern.compile(".*\\d日.*|.*月.{1,3}日.*");

  private static final int MAX_HEADING = 40;
  private static final int MAX_BARE = 30;

  private Outline() {}

  /**
   * Sections in order, without gaps up to the end of the text.
   *
   * @param from number of the first line that can be a heading; titles stand before it
   */
  static List<Section> sections(List<Line> lines, int from, int textLength) {
    List<Section> sections = new ArrayList<>();
    String heading = "";
    int level = 0;
    int begin = 0;
    for (int i = from; i < lines.size(); i++) {
      Heading next = heading(lines, i);
      if (next != null) {
        int at = lines.get(i).span().begin();
        if (at > begin) {
          sections.add(new Section(heading, level, new Span(begin, at)));
        }
        heading = next.words();
        level = next.level();
        begin = at;
      }
    }
    sections.add(new Section(heading, level, new Span(begin, textLength)));
    return List.copyOf(sections);
  }

  private record Heading(String words, int level) {}

  /** The heading that a line is or opens with, or null. */
  private static Heading heading(List<Line> lines, int i) {
    String text = lines.get(i).text();
    Heading numbered = numbered(text);
    if (numbered != null) {
      return numbered;
    }
    boolean bare =
        text.length() <= MAX_BARE
            && text.matches(".*[\\p{IsHan}”）》]$")
            && !text.matches(".*(?:\\d(?!年|\\d)|[，。；：！？]).*")
            && i + 1 < lines.size()
            && lines.get(i + 1).text().length() > text.length();
    if (isBarePart(text)) {
      return new Heading(text.replaceAll("[【〖】〗]", ""), 1);
    }
    return bare ? new Heading(text, 2) : null;
  }

  /** Whether a line is the heading of a part that has no number; a title is none. */
  static boolean isBarePart(String line) {
    return line.length() <= MAX_HEADING
        && BARE_PART.matcher(line).matches()
        && (!line.contains("报告") || line.contains("注释"))
        && !BARE_DAY.matcher(line).matches();
  }

  private static Heading numbered(String text) {
    Matcher part = PART.matcher(text);
    if (part.matches()) {
      return opening(part.group(1), 1);
    }
    Matcher chapter = CHAPTER.matcher(text);
    if (chapter.matches()) {
      return opening(chapter.group(1), 2);
    }
    Matcher item = ITEM.matcher(text);
    return item.matches() && isHeadingAlone(item.group(1)) ? new Heading(item.group(1), 3) : null;
  }

  private static boolean isHeadingAlone(String words) {
    return words.length() <= MAX_BARE && !words.matches(".*[。；：！？，]$");
  }

  /** A heading alone on its line, or the short sentence that opens a paragraph. */
  private static Heading opening(String words, int level) {
    int stop = words.indexOf('。');
    String heading = stop < 0 ? words : words.substring(0, stop);
    return heading.length() <= MAX_HEADING && !heading.isEmpty()
        ? new Heading(heading, level)
        : null;
  }
}
