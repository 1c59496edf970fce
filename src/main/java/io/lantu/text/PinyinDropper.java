package io.lantu.text;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Drops the pinyin that a faulty converter put behind characters: {@code 經(jīng)濟}. Only one
 * syllable with a tone mark goes; {@code （GDP）} and {@code （café）} stay.
 */
final class PinyinDropper implements UnaryOperator<MappedText> {
  private static final String A = "[aāáǎà]";
  private static final String E = "[eēéěèê]";
  private static final String I = "[iīíǐì]";
  private static final String O = "[oōóǒò]";
  private static final String U = "[uūúǔùüǖǘǚǜv]";

  private static final String FINAL =
      "(?:"
          + String.join(
              "|",
              I + A + "ng",
              I + O + "ng",
              U + A + "ng",
              I + A + "[no]?",
              U + A + "(?:n|" + I + ")?",
              I + E,
              I + "ng?",
              I + U,
              U + "[" + E.substring(1, E.length() - 1) + "]",
              U + I,
              U + O,
              U + "n",
              O + "ng",
              O + U,
              A + "(?:ng?|o|" + I + ")?",
              E + "(?:ng?|r|" + I + ")?",
              I,
              O,
              U)
          + ")";

  private static final Pattern INSERTED =
      Pattern.compile(
          "(?<=\\p{IsHan})[（(][ ]?(?=[a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])"
              + "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
              + FINAL
              + "[ ]?[）)]");

  @Override
  public MappedText apply(MappedText text) {
    return Rewriting.unwrapAll(text, INSERTED);
  }
}
