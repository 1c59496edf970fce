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
 * closing mark; or when the text is wrapped: the line is as long as lines are in this text, has no
 * final mark, the next one looks like no heading or list item, and the lines that follow reach a
 * final mark. Lengths count two columns for a Chinese character.
 */
final class LineJoiner implements UnaryOperator<MappedText> {
  private static final Pattern HEAD =
      Pattern.compile(
          "第[一二三四五六七八九十百]{1,3}(?:部分|[章节節、]).*|[（(]?[一二三四五六七八九十]{1,3}[）)、].*"
              + "|[（(]?\\d{1,2}(?:[）)、]|[.](?!\\d)).*|[①-⑳].*|[-*+>|#•●■◆].*|——.*|各位代表.*");

  private static final String OPEN = "，、,（(“‘《【[";
  private static final String CLOSING = "，、。；：！？）)”’》】]%,;!?";
  private static final String FINAL = "。！？；：!?;:";
  private static final String BRACKETS = "”’）)】》";
  private static final int SLACK = 6;
  private static final int MIN_WIDTH = 30;
  private static final int MAX_WIDTH = 160;

  /** A text of fewer lines is too short to show how it is wrapped: its longest line counts. */
  private static final int FEW = 8;

  /** Of a wrapped text at least one line in five runs to the edge and on. */
  private static final int SHARE = 5;

  /** Of a wrapped text at most one line in twenty runs over the edge; else those are headings. */
  private static final int RARE = 20;

  /** A line without its indent and trailing space. */
  private record Line(int begin, int end, int indent, int width, String text) {
    static int columns(String text) {
      return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    boolean isIndented() {
      return indent > 0;
    }

    /** Whether a sentence ends with it, if need be inside brackets. */
    boolean isFinal() {
      int last = text.length() - 1;
      while (last > 0 && BRACKETS.indexOf(text.charAt(last)) >= 0) {
        last--;
      }
      return FINAL.indexOf(text.charAt(last)) >= 0;
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
    int wrap = wrap(lines.stream().filter(line -> !line.isBlank()).toList());
    Rewriting rewriting = new Rewriting(text);
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      while (to < lines.size() && !lines.get(to).isBlank()) {
        to++;
      }
      joinBlock(lines.subList(from, to), wrap, rewriting);
      from = to + 1;
    }
    return rewriting.finish();
  }

  /** The width at which a text is wrapped, or 0. */
  private static int wrap(List<Line> lines) {
    if (lines.size() < FEW) {
      return lines.stream()
          .filter(line -> !HEAD.matcher(line.text()).matches() || line.text().indexOf('。') >= 0)
          .mapToInt(Line::width)
          .max()
          .orElse(0);
    }
    int best = 0;
    long most = 0;
    for (int width = MAX_WIDTH; width >= MIN_WIDTH; width--) {
      int wrap = width;
      if (lines.stream().filter(line -> line.width() > wrap).count() * RARE > lines.size()) {
        break;
      }
      long full = lines.stream().filter(line -> isFull(line, wrap)).count();
      if (full > most) {
        most = full;
        best = width;
      }
    }
    return most * SHARE >= lines.size() ? best : 0;
  }

  private static void joinBlock(List<Line> block, int wrap, Rewriting rewriting) {
    for (int i = 0; i + 1 < block.size(); i++) {
      Line line = block.get(i);
      Line next = block.get(i + 1);
      if (isOpen(line, next) || isWrapped(block, i, wrap)) {
        rewriting.keepTo(line.end()).dropTo(next.begin());
      } else if (isFull(line, wrap) && next.isIndented()) {
        // A new paragraph by its indent alone: the blank line says so when the indent is gone.
        rewriting.keepTo(line.end()).replaceTo(next.begin(), "\n\n");
      }
    }
  }

  private static boolean isOpen(Line line, Line next) {
    return OPEN.indexOf(line.last()) >= 0
        || !line.isFinal() && CLOSING.indexOf(next.text().charAt(0)) >= 0;
  }

  private static boolean isWrapped(List<Line> block, int i, int wrap) {
    Line line = block.get(i);
    if (!isFull(line, wrap)) {
      return false;
    }
    for (int k = i + 1; k < block.size(); k++) {
      Line next = block.get(k);
      if (next.isIndented() || HEAD.matcher(next.text()).matches()) {
        return false;
      }
      if (next.isFinal()) {
        return true;
      }
      if (!isFull(next, wrap)) {
        return false;
      }
    }
    return false;
  }

  /** As long as the wrapping allows, and without a final mark. */
  private static boolean isFull(Line line, int wrap) {
    return wrap >= MIN_WIDTH
        && wrap <= MAX_WIDTH
        && line.width() >= wrap - SLACK
        && line.width() <= wrap
        && !line.isFinal();
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
      String words = text.substring(begin, end);
      int indent = Line.columns(text.substring(from, begin));
      lines.add(new Line(begin, end, indent, indent + Line.columns(words), words));
      from = to + 1;
    }
    return lines;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000' || c == '\t';
  }
}
