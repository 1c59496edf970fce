package io.lantu.text;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** HTML entities that were left in a text become their characters. */
final class EntityDecoder implements UnaryOperator<MappedText> {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|(\\p{Alpha}\\p{Alnum}{1,9}));");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", "\u3000"),
          Map.entry("thinsp", " "),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("middot", "·"),
          Map.entry("times", "×"),
          Map.entry("permil", "‰"),
          Map.entry("deg", "°"),
          Map.entry("yen", "¥"));

  @Override
  public MappedText apply(MappedText text) {
    return Rewriting.replaceAll(text, ENTITY, EntityDecoder::decode);
  }

  private static String decode(MatchResult entity) {
    if (entity.group(1) != null) {
      return character(Integer.parseInt(entity.group(1)), entity.group());
    }
    if (entity.group(2) != null) {
      return character(Integer.parseInt(entity.group(2), 16), entity.group());
    }
    return NAMED.getOrDefault(entity.group(3), entity.group());
  }

  private static String character(int codePoint, String otherwise) {
    boolean sound =
        Character.isValidCodePoint(codePoint)
            && Character.getType(codePoint) != Character.SURROGATE;
    return sound ? Character.toString(codePoint) : otherwise;
  }
}
