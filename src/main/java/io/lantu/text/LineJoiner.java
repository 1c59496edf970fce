package io.lantu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Joins the lines of a sentence that was broken over several, as PDF extraction and old mail
 * programs do.
 *
 * <p>A break is inside a sentence when the line ends in a comma or the next one begins with a
 * closing mark; or when the text is wrapped: the line is as long as the longest of its block, has
 * no final mark, the next one looks like no heading or list item, and the lines that follow reach a
 * final mark. Lengths count two columns for a Chinese character.
 */
final class LineJoiner implements UnaryOperator<MappedText> {
  private static final Pattern HEAD =
      Pattern.compile(
          "第[一二三四五六七八九十百]{1,3}(?:部分|[章节節、]).*|[（(]?[一二三四五六七八九十]{1,3}[）)、].*"
              + "|[（(]?\\d{1,2}(?:[）)、]|[.](?!\\d)).*|[①-⑳].*|[-*+>|#•●■◆].*|——.*|各位代表.*");

  private static final String OPEN = "，、,（(“‘《【[";
  private static final String CLOSING = "，、。；：！？）)”’》】]%,;!?";
  private static final String FINAL = "。！？；：.!?;:”’）)】";
  private static final int SLACK = 4;
  private static final int MIN_WIDTH = 30;
  private static final int MAX_WIDTH = 160;

  /** A line without its indent and trailing space. */
  private record Line(int begin, int end, boolean indented, String text) {
    int width() {
      return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    boolean isBlank() {
      return text.isEmpty();
    }

    char last() {
      return text.charAt(text.length() - 1);
    }
  }

  @Override
  public MappedText apply(MappedText text) {
    List<Line> lines = lines(text.text());
    Rewriting rewriting = new Rewriting(text);
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      while (to < lines.size() && !lines.get(to).isBlank()) {
        to++;
      }
      joinBlock(lines.subList(from, to), rewriting);
      from = to + 1;
    }
    return rewriting.finish();
  }

  private static void joinBlock(List<Line> block, Rewriting rewriting) {
    int wrap = block.stream().mapToInt(Line::width).max().orElse(0);
    for (int i = 0; i + 1 < block.size(); i++) {
      Line line = block.get(i);
      Line next = block.get(i + 1);
      if (isOpen(line, next) || isWrapped(block, i, wrap)) {
        rewriting.keepTo(line.end()).dropTo(next.begin());
      } else if (isFull(line, wrap) && next.indented()) {
        // A new paragraph by its indent alone: the blank line says so when the indent is gone.
        rewriting.keepTo(line.end()).replaceTo(next.begin(), "\n\n");
      }
    }
  }

  private static boolean isOpen(Line line, Line next) {
    return OPEN.indexOf(line.last()) >= 0 || CLOSING.indexOf(next.text().charAt(0)) >= 0;
  }

  private static boolean isWrapped(List<Line> block, int i, int wrap) {
    if (!isFull(block.get(i), wrap)) {
      return false;
    }
    for (int k = i + 1; k < block.size(); k++) {
      Line next = block.get(k);
      if (next.indented() || HEAD.matcher(next.text()).matches()) {
        return false;
      }
      if (FINAL.indexOf(next.last()) >= 0) {
        return true;
      }
      if (!isFull(next, wrap)) {
        return false;
      }
    }
    return false;
  }

  /** As long as its block allows, and without a final mark. */
  private static boolean isFull(Line line, int wrap) {
    return wrap >= MIN_WIDTH
        && wrap <= MAX_WIDTH
        && line.width() >= wrap - SLACK
        && FINAL.indexOf(line.last()) < 0;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      int begin = from;
      int end = to;
      while (begin < end && isSpace(text.charAt(begin))) {
        begin++;
      }
      while (end > begin && isSpace(text.charAt(end - 1))) {
        end--;
      }
      lines.add(new Line(begin, end, begin > from, text.substring(begin, end)));
      from = to + 1;
    }
    return lines;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000' || c == '\t';
  }
}
