package io.lantu.text;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Drops the marks of Markdown and stray HTML tags and keeps their words; lines stay lines, cells of
 * a table are parted by U+3000. The numbers of footnotes go too.
 */
final class MarkupStripper implements UnaryOperator<MappedText> {
  /**
   * @param characters of which one stands in every match: most texts hold few of them, and need no
   *     search
   */
  private record Mark(String characters, Pattern pattern) {
    static Mark of(String characters, String regex) {
      return new Mark(characters, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    boolean mayStandIn(String text) {
      return characters.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }
  }

  private static final Mark LINE_BREAK_TAG = Mark.of("<", "<(?:br|/p|/div|/li|/tr|/h[1-6])\\s*/?>");

  private static final Mark CELL_BORDER = Mark.of("|", "(?<=[^\\n|])[ \\t]*\\|(?=[^\\n]*\\|)");

  /** Each is dropped but for its first group; these first, as lines and cells hang on them. */
  private static final List<Mark> TAGS_AND_RULES =
      List.of(
          Mark.of(
              "<",
              "</?(?:p|div|span|b|strong|em|i|u|sup|sub|font|a|ul|ol|li|table|tr|td|th|h[1-6])\\b[^<>\\n]*>"),
          Mark.of(
              "-*=", "(?m)^[ \\t]*(?:-[ \\t]*){3,}$|^[ \\t]*(?:\\*[ \\t]*){3,}$|^[ \\t]*={3,}$"),
          Mark.of("-", "\\n[ \\t]*\\|?[ \\t]*:?-{3,}:?[ \\t]*(?:\\|[ \\t:\\-]*)+(?=\\n|\\z)"));

  /** Each is dropped but for its first group. */
  private static final List<Mark> MARKS =
      List.of(
          Mark.of("#", "(?m)^[ \\t\\u3000]*#{1,6}[ \\t]+"),
          Mark.of(
              "-*+•●■◆▪◦>",
              "(?m)^[ \\t\\u3000]*(?:[-*+•●■◆▪◦][ \\t\\u3000]+|[•●■◆▪◦]|>[ \\t]?(?=[^\\n>]))+"),
          Mark.of("!", "!\\[([^\\]\\n]*)\\]\\([^)\\s]*\\)"),
          Mark.of("[", "\\[([^\\]\\n]+)\\]\\([^)\\s]*\\)"),
          Mark.of("*", "\\*\\*(?=\\S)([^*\\n]+)(?<=\\S)\\*\\*"),
          Mark.of("_", "(?<![\\w_])__(?=\\S)([^_\\n]+)(?<=\\S)__(?![\\w_])"),
          Mark.of("*", "(?<![*\\w])\\*(?=[^\\s*])([^*\\n]+)(?<=[^\\s*])\\*(?![*\\w])"),
          Mark.of("`", "`([^`\\n]+)`"),
          Mark.of("|", "(?m)^[ \\t]*\\||\\|[ \\t]*$"),
          Mark.of("_", "(?<=[A-Za-z])_(?=\\d)"),
          Mark.of("[", "(?<=[\\p{IsHan}\\p{Alpha}”》）%])\\[\\d{1,2}\\](?!\\()"));

  @Override
  public MappedText apply(MappedText text) {
    MappedText out = replace(text, LINE_BREAK_TAG, "\n");
    for (Mark mark : TAGS_AND_RULES) {
      out = unwrap(out, mark);
    }
    out = replace(out, CELL_BORDER, "\u3000");
    for (Mark mark : MARKS) {
      out = unwrap(out, mark);
    }
    return out;
  }

  private static MappedText replace(MappedText text, Mark mark, String with) {
    return mark.mayStandIn(text.text())
        ? Rewriting.replaceAll(text, mark.pattern(), found -> with)
        : text;
  }

  private static MappedText unwrap(MappedText text, Mark mark) {
    return mark.mayStandIn(text.text()) ? Rewriting.unwrapAll(text, mark.pattern()) : text;
  }
}
