package io.lantu.text;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Drops spaces that part no words: at line ends, inside Chinese words, between Chinese and digits.
 * Kept are the space between Latin words and the one that parts items of a list or the halves of a
 * headline; more than one blank line becomes one.
 */
final class SpaceDropper implements UnaryOperator<MappedText> {
  private static final Pattern MARGIN = Pattern.compile("(?m)^[ \\u3000]+|[ \\u3000]+$");
  private static final Pattern BLANK_LINES = Pattern.compile("(?<=\\n\\n)\\n+|\\A\\n+|\\n+\\z");
  private static final Pattern GAP = Pattern.compile("(?<=[^\\n])[ \\u3000]+(?=[^\\n])");

  /** Where a run of words ends for the judgement whether a space parts two runs. */
  private static final Pattern RUN_END = Pattern.compile("[ \\u3000\\n，。；：！？“”‘’（）《》、,;:!?()]");

  private static final String SENTENCE_MARKS = "，。；：、,;";
  private static final int ITEM = 2;
  private static final int HALF = 4;

  @Override
  public MappedText apply(MappedText text) {
    MappedText out = Rewriting.replaceAll(text, MARGIN, margin -> "");
    out = Rewriting.unwrapAll(out, BLANK_LINES);
    String s = out.text();
    return Rewriting.replaceAll(out, GAP, gap -> replacement(s, gap));
  }

  private static String replacement(String text, MatchResult gap) {
    char before = text.charAt(gap.start() - 1);
    char after = text.charAt(gap.end());
    if (isLatin(before) && isLatin(after) && after != '%') {
      return " ";
    }
    if (!isHan(before) || !isHan(after)) {
      return "";
    }
    boolean wide = gap.group().length() > 1 || gap.group().equals("\u3000");
    int shorter = Math.min(runBefore(text, gap.start()), runAfter(text, gap.end()));
    if (wide) {
      return shorter >= ITEM ? "\u3000" : "";
    }
    boolean quoted = isQuoted(text, gap);
    boolean bare = isBareLine(text, gap);
    return shorter >= HALF && (quoted || bare) ? " " : "";
  }

  private static int runBefore(String text, int end) {
    int i = end;
    while (i > 0 && !RUN_END.matcher(text.substring(i - 1, i)).matches()) {
      i--;
    }
    return end - i;
  }

  private static int runAfter(String text, int begin) {
    int i = begin;
    while (i < text.length() && !RUN_END.matcher(text.substring(i, i + 1)).matches()) {
      i++;
    }
    return i - begin;
  }

  /** Whether both runs reach to quotation marks: {@code “雄奇山水 新韵山城”}. */
  private static boolean isQuoted(String text, MatchResult gap) {
    int left = gap.start() - runBefore(text, gap.start()) - 1;
    int right = gap.end() + runAfter(text, gap.end());
    return left >= 0
        && text.charAt(left) == '“'
        && right < text.length()
        && text.charAt(right) == '”';
  }

  private static boolean isBareLine(String text, MatchResult gap) {
    int begin = text.lastIndexOf('\n', gap.start()) + 1;
    int newline = text.indexOf('\n', gap.end());
    String line = text.substring(begin, newline < 0 ? text.length() : newline);
    return line.chars().noneMatch(c -> SENTENCE_MARKS.indexOf(c) >= 0);
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c < 0x80 && ",.;:!?()%".indexOf(c) >= 0;
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c) || Character.isSurrogate(c) || c == '○';
  }
}
