package io.lantu.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One form for each character: {@code \n} for line ends, ASCII for full-width digits and letters,
 * one kind of quotation mark, dash and middle dot; invisible characters are dropped.
 */
final class CharacterForms implements UnaryOperator<MappedText> {
  /** Marks that are written in several ways; the full-width ones that stay are not here. */
  private static final Map<Integer, String> MARKS =
      Map.ofEntries(
          Map.entry((int) '「', "“"),
          Map.entry((int) '」', "”"),
          Map.entry((int) '『', "‘"),
          Map.entry((int) '』', "’"),
          Map.entry((int) '﹁', "“"),
          Map.entry((int) '﹂', "”"),
          Map.entry((int) '〝', "“"),
          Map.entry((int) '〞', "”"),
          Map.entry((int) '＂', "\""),
          Map.entry((int) '｡', "。"),
          Map.entry((int) '､', "、"),
          Map.entry((int) '﹑', "、"),
          Map.entry((int) '﹐', "，"),
          Map.entry((int) '﹔', "；"),
          Map.entry((int) '﹕', "："),
          Map.entry((int) '﹖', "？"),
          Map.entry((int) '﹗', "！"),
          Map.entry((int) '﹙', "（"),
          Map.entry((int) '﹚', "）"),
          Map.entry((int) '﹪', "%"),
          Map.entry((int) '―', "—"),
          Map.entry((int) '─', "—"),
          Map.entry((int) '━', "—"),
          Map.entry((int) '‧', "·"),
          Map.entry((int) '・', "·"),
          Map.entry((int) '･', "·"),
          Map.entry((int) '∙', "·"),
          Map.entry((int) '⋅', "·"),
          Map.entry((int) '〜', "~"),
          Map.entry((int) '∼', "~"),
          Map.entry((int) '−', "-"),
          Map.entry((int) '‐', "-"),
          Map.entry((int) '‑', "-"),
          Map.entry((int) '\u2028', "\n"),
          Map.entry((int) '\u2029', "\n"),
          Map.entry((int) '\u0085', "\n"),
          Map.entry((int) '\f', "\n"),
          Map.entry((int) '\u000B', "\n"));

  private static final String FULL_WIDTH_THAT_STAYS = "！（），：；？";

  @Override
  public MappedText apply(MappedText text) {
    String s = text.text();
    Rewriting rewriting = new Rewriting(text);
    for (int i = 0; i < s.length(); ) {
      int c = s.codePointAt(i);
      int end = i + (s.startsWith("\r\n", i) ? 2 : Character.charCount(c));
      String form = c == '•' && isInsideName(s, i) ? "·" : form(c);
      if (!s.substring(i, end).equals(form)) {
        rewriting.keepTo(i);
        if (form.isEmpty()) {
          rewriting.dropTo(end);
        } else {
          rewriting.replaceTo(end, form);
        }
      }
      i = end;
    }
    return rewriting.finish();
  }

  private static String form(int c) {
    if (c == '\r' || c == '\n') {
      return "\n";
    }
    if (MARKS.containsKey(c)) {
      return MARKS.get(c);
    }
    if (c == '\t' || c != '\u3000' && Character.getType(c) == Character.SPACE_SEPARATOR) {
      return " ";
    }
    if (isInvisible(c)) {
      return "";
    }
    if (c >= '！' && c <= '～' && FULL_WIDTH_THAT_STAYS.indexOf(c) < 0) {
      return Character.toString(c - '！' + '!');
    }
    if (isCompatibilityIdeograph(c)) {
      return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
    return Character.toString(c);
  }

  /** A bullet between two Chinese characters is the dot of a foreign name. */
  private static boolean isInsideName(String s, int at) {
    return at > 0
        && at + 1 < s.length()
        && Character.isIdeographic(s.charAt(at - 1))
        && Character.isIdeographic(s.charAt(at + 1));
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || c >= 0xFE00 && c <= 0xFE0F
        || c >= 0xE0100 && c <= 0xE01EF;
  }

  /** Radicals and doubles that PDF files give in place of the characters themselves. */
  private static boolean isCompatibilityIdeograph(int c) {
    return c >= 0x2F00 && c <= 0x2FD5 || c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
  }
}
