package io.lantu.mention;

import io.lantu.lexicon.NameTable;
import io.lantu.lexicon.ProjectVerbs;
import io.lantu.lexicon.WordLists;
import io.lantu.lexicon.WordSet;
import io.lantu.mention.SentenceReading.RuleHit;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that end in a company's suffix: {@code 云岭水务集团}. */
final class SuffixedEnterprises {
  private static final int LONGEST = 14;
  private static final int SHORTEST_STEM = 2;
  private static final int LONGEST_VERB = 4;
  private static final Pattern COUNT = Pattern.compile("[一二三两几多各\\d]+");

  /** Tags of words that a name may hold, beside those of nouns and terms. */
  private static final Set<String> TAGS =
      Set.of("", "j", "b", "vn", "an", "s", "f", "k", "h", "x", "q", "vg", "ag", "dg", "tg");

  private static final Set<String> NO_PART =
      Set.of(
          "家", "户", "个", "条", "批", "类", "项", "座", "企业", "全省", "全市", "全国", "省内", "我省", "我市", "部分",
          "一批", "等", "旗下");

  private final WordSet suffixes;
  private final Set<String> generic;
  private final ProjectVerbs verbs = ProjectVerbs.load();

  SuffixedEnterprises(WordLists words) {
    this.suffixes = new WordSet(words.words("suffix"));
    this.generic = words.words("generic");
  }

  List<RuleHit> find(TaggedSentence sentence) {
    List<RuleHit> out = new ArrayList<>();
    String words = sentence.words();
    for (int i = 1; i < words.length(); i++) {
      int length = suffixes.lengthAt(words, i);
      if (length == 0) {
        continue;
      }
      int end = i + length;
      int begin = behindVerbs(words, cut(words, begin(sentence, i), i), i);
      if (begin < i && particular(words.substring(begin, i), length) && closes(words, end)) {
        out.add(new RuleHit(begin, end, "enterprise-suffix"));
      }
      i = end - 1;
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

  /**
   * What is done to a company stands before its name, also where the segmenter has cut the verb in
   * two: {@code 推|进甲煤矿}, but {@code 建设银行}.
   */
  private int behindVerbs(String words, int begin, int end) {
    int from = begin;
    for (int at = Math.max(0, begin - LONGEST_VERB + 1); at <= from; at++) {
      int behind = verbs.longestAt(words, at).map(NameTable.Match::end).orElse(at);
      if (behind > from && end - behind >= SHORTEST_STEM) {
        from = behind;
      }
    }
    return from;
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
    return (token.tag().startsWith("n")
            || token.tag().startsWith("g")
            || TAGS.contains(token.tag()))
        && !NO_PART.contains(token.text());
  }

  private boolean particular(String stem, int suffixLength) {
    if (stem.equals("省") && suffixLength >= 4) {
      return true;
    }
    if (stem.length() < SHORTEST_STEM || stem.length() > LONGEST) {
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
    return rest.length() > 1 && !COUNT.matcher(rest).matches();
  }
}
