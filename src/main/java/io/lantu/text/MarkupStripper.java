package io.lantu.text;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Drops the marks of Markdown and stray HTML tags and keeps their words; lines stay lines, cells of
 * a table are parted by U+3000. The numbers of footnotes go too.
 */
final class MarkupStripper implements UnaryOperator<MappedText> {
  private static final Pattern LINE_BREAK_TAG =
      Pattern.compile("<(?:br|/p|/div|/li|/tr|/h[1-6])\\s*/?>", Pattern.CASE_INSENSITIVE);

  private static final Pattern CELL_BORDER =
      Pattern.compile("(?<=[^\\n|])[ \\t]*\\|(?=[^\\n]*\\|)");

  /** Each is dropped but for its first group. */
  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile(
              "</?(?:p|div|span|b|strong|em|i|u|sup|sub|font|a|ul|ol|li|table|tr|td|th|h[1-6])\\b[^<>\\n]*>",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "(?m)^[ \\t]*(?:-[ \\t]*){3,}$|^[ \\t]*(?:\\*[ \\t]*){3,}$|^[ \\t]*={3,}$"),
          Pattern.compile("\\n[ \\t]*\\|?[ \\t]*:?-{3,}:?[ \\t]*(?:\\|[ \\t:\\-]*)+(?=\\n|\\z)"),
          Pattern.compile("(?m)^[ \\t\\u3000]*#{1,6}[ \\t]+"),
          Pattern.compile(
              "(?m)^[ \\t\\u3000]*(?:[-*+•●■◆▪◦][ \\t\\u3000]+|[•●■◆▪◦]|>[ \\t]?(?=[^\\n>]))+"),
          Pattern.compile("!\\[([^\\]\\n]*)\\]\\([^)\\s]*\\)"),
          Pattern.compile("\\[([^\\]\\n]+)\\]\\([^)\\s]*\\)"),
          Pattern.compile("\\*\\*(?=\\S)([^*\\n]+)(?<=\\S)\\*\\*"),
          Pattern.compile("(?<![\\w_])__(?=\\S)([^_\\n]+)(?<=\\S)__(?![\\w_])"),
          Pattern.compile("(?<![*\\w])\\*(?=[^\\s*])([^*\\n]+)(?<=[^\\s*])\\*(?![*\\w])"),
          Pattern.compile("`([^`\\n]+)`"),
          Pattern.compile("(?m)^[ \\t]*\\||\\|[ \\t]*$"),
          Pattern.compile("(?<=[A-Za-z])_(?=\\d)"),
          Pattern.compile("(?<=[\\p{IsHan}\\p{Alpha}”》）%])\\[\\d{1,2}\\](?!\\()"));

  @Override
  public MappedText apply(MappedText text) {
    MappedText out = Rewriting.replaceAll(text, LINE_BREAK_TAG, tag -> "\n");
    for (Pattern mark : MARKS.subList(0, 3)) {
      out = Rewriting.unwrapAll(out, mark);
    }
    out = Rewriting.replaceAll(out, CELL_BORDER, border -> "\u3000");
    for (Pattern mark : MARKS.subList(3, MARKS.size())) {
      out = Rewriting.unwrapAll(out, mark);
    }
    return out;
  }
}
