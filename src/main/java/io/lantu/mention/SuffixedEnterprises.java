package io.lantu.mention;

import io.lantu.lexicon.WordLists;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Names that end in a company's suffix: {@code 云岭水务集团}. */
final class SuffixedEnterprises {
  private static final double CONFIDENCE = 0.65;
  private static final int LONGEST = 14;

  private final List<String> suffixes;
  private final Set<String> generic;
  private final boolean[] opens = new boolean[Character.MAX_VALUE + 1];

  SuffixedEnterprises(WordLists words) {
    this.suffixes =
        words.words("suffix").stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
            .toList();
    this.generic = words.words("generic");
    suffixes.forEach(suffix -> opens[suffix.charAt(0)] = true);
  }

  List<EnterpriseMention> find(TaggedSentence sentence) {
    List<EnterpriseMention> out = new ArrayList<>();
    String words = sentence.words();
    for (int i = 1; i < words.length(); i++) {
      if (!opens[words.charAt(i)]) {
        continue;
      }
      for (String suffix : suffixes) {
        if (words.startsWith(suffix, i)) {
          int end = i + suffix.length();
          int begin = cut(words, begin(sentence, i), i);
          if (begin < i && particular(words.substring(begin, i), suffix) && closes(words, end)) {
            out.add(
                new EnterpriseMention(
                    sentence.sentence().number(),
                    sentence.inReport(begin, end),
                    words.substring(begin, end),
                    "enterprise-suffix",
                    CONFIDENCE));
          }
          i = end - 1;
          break;
        }
      }
    }
    return out;
  }

  /** What a mis-cut word before the name leaves at its start is no part of it. */
  private static int cut(String words, int begin, int end) {
    int from = begin;
    for (int at = end - 3; at > begin; at--) {
      if ("以与对及将向由".indexOf(words.charAt(at)) >= 0) {
        from = at + 1;
        break;
      }
    }
    boolean leftover =
        from < end - 2 && "强优大型新".indexOf(words.charAt(from)) >= 0 && before(words, from);
    return leftover ? from + 1 : from;
  }

  private static boolean before(String words, int at) {
    return at > 0 && "做建新大".indexOf(words.charAt(at - 1)) >= 0 || words.charAt(at) == '型';
  }

  private static boolean closes(String words, int end) {
    return end >= words.length() || "化制业军员们券资融".indexOf(words.charAt(end)) < 0;
  }

  /** Where the name begins: over nouns and unknown words to the left. */
  private static int begin(TaggedSentence sentence, int suffixBegin) {
    List<Token> tokens = sentence.tokens();
    int begin = suffixBegin;
    for (int k = tokens.size() - 1; k >= 0; k--) {
      Token token = tokens.get(k);
      if (token.span().begin() >= suffixBegin) {
        continue;
      }
      if (!inName(token, begin) || suffixBegin - token.span().begin() > LONGEST) {
        break;
      }
      begin = token.span().begin();
    }
    return begin;
  }

  private static boolean inName(Token token, int begin) {
    if (token.span().end() < begin) {
      return false;
    }
    return token.tag().matches("n.*|j|g.*|b|vn|a?n|s|f|k|h|x|nx|q?|ng|vg|ag")
        && !token.text().matches("[家户个条批类项座]|企业|全省|全市|全国|省内|我省|我市|部分|一批|等|旗下");
  }

  private boolean particular(String stem, String suffix) {
    if (stem.equals("省") && suffix.length() >= 4) {
      return true;
    }
    if (stem.length() < 2 || stem.length() > LONGEST) {
      return false;
    }
    String rest = stem;
    boolean moved = true;
    while (moved && !rest.isEmpty()) {
      moved = false;
      for (String word : generic) {
        if (rest.endsWith(word)) {
          rest = rest.substring(0, rest.length() - word.length());
          moved = true;
          break;
        }
      }
    }
    return rest.length() > 1 && !rest.matches("[一二三两几多各\\d]+");
  }
}
