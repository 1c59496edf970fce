package io.lantu.mention;

import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.WordLists;
import io.lantu.mention.SentenceReading.RuleHit;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Members of a list that the text calls companies: {@code 依托甲、乙、丙等龙头企业}. */
final class EnumeratedEnterprises {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:支持|依托|引进|引入|培育壮大|培育|以|与|同|对接|围绕|推动|加快|发挥|做大|做强|做优|壮大|鼓励|引导|吸引|聚焦|抓好|服务|用好|打造|形成|拥有|促进|落户|及|和|、|扶持|推进|全球|国内|本土|利用|涌现出?|突出|借助|联合|携手|招引|签约|等)");

  /** One of these stands in all that ends such a list: most sentences need no search. */
  private static final List<String> END_WORDS = List.of("等", "作用", "合作");

  private static final Pattern MEMBER = Pattern.compile("[\u4e00-\u9fffA-Za-z0-9·（）()]{2,12}");

  private final Enterprises enterprises;
  private final Pattern end;
  private final Set<String> generic;
  private final Set<String> trades;
  private final Set<String> shorts;

  EnumeratedEnterprises(Enterprises enterprises, WordLists words) {
    this.enterprises = enterprises;
    this.generic = words.words("generic");
    this.trades = words.words("trade");
    this.shorts = words.words("short");
    this.end =
        Pattern.compile(
            "等(?:[\\d一二三四五六七八九十百]+(?:余|多)?(?:家|户|个))?(?:一批|国内外|世界500强|行业|本土|本地|重点|知名|优势|大型|优质|省属|市属|国有|民营|上下游|规模以上|规上|头部|龙头|骨干|链主|领军|配套|电商|文旅|科技|互联网|[\u4e00-\u9fff]{2,10}?)?的?(?:"
                + String.join(
                    "|",
                    words.words("kind").stream()
                        .sorted(
                            Comparator.comparing(String::length).reversed().thenComparing(s -> s))
                        .toList())
                + ")|(?:龙头|引领|示范|带动|支撑|辐射){1,2}作用|(?:等)?(?:签约|签署|达成)(?:战略)?合作");
  }

  List<RuleHit> find(TaggedSentence sentence) {
    String words = sentence.words();
    if (END_WORDS.stream().noneMatch(words::contains)) {
      return List.of();
    }
    List<RuleHit> out = new ArrayList<>();
    Matcher matcher = end.matcher(words);
    while (matcher.find()) {
      List<int[]> members = members(words, matcher.start());
      boolean listed = members.size() > 1 || matcher.group().startsWith("等");
      boolean anyName = listed && members.stream().anyMatch(m -> named(sentence, m[0], m[1]));
      for (int[] member : members) {
        if (anyName && named(sentence, member[0], member[1])) {
          out.add(new RuleHit(member[0], member[1], "enterprise-enumerated"));
        }
      }
    }
    return out;
  }

  /** The parts between pause marks that end at {@code end}; the first one opens behind a verb. */
  private static List<int[]> members(String words, int end) {
    List<int[]> out = new ArrayList<>();
    int right = end;
    while (right > 0) {
      int left = right;
      while (left > 0 && "、，；：。,;:".indexOf(words.charAt(left - 1)) < 0) {
        left--;
      }
      boolean first = left == 0 || words.charAt(left - 1) != '、';
      int begin = left;
      Matcher verb = BEFORE.matcher(words).region(left, right);
      while (verb.find()) {
        if (verb.end() < right - 1) {
          begin = verb.end();
        }
      }
      if (MEMBER.matcher(words.substring(begin, right)).matches()) {
        out.add(0, new int[] {begin, right});
      } else {
        break;
      }
      if (first || begin > left) {
        break;
      }
      right = left - 1;
    }
    return out;
  }

  /** Whether a member can be a company's name: known, or with a word that no dictionary knows. */
  private boolean named(TaggedSentence sentence, int begin, int end) {
    String text = sentence.words().substring(begin, end);
    if (enterprises.longestAt(text, 0).isPresent() || shorts.contains(text)) {
      return true;
    }
    if (text.matches(".*(?:亿元|万元|上市公司|子公司|大学|学院|医院|研究院|研究所|协会|政府|省|市|县|区|国|链|业集群)")) {
      return false;
    }
    if (generic.contains(text) || trades.contains(text)) {
      return false;
    }
    int unknown = 0;
    for (Token token : sentence.tokens(begin, end)) {
      if (token.span().begin() >= begin && token.span().end() <= end) {
        if (token.tag().matches("[pcudrm].*|v")) {
          return false;
        }
        if (token.text().length() == 1 || token.tag().matches("n[rtzx].*|g.*")) {
          unknown++;
        }
      } else {
        unknown++;
      }
    }
    return unknown > 0;
  }
}
