package io.lantu.mention;

import io.lantu.lexicon.WordLists;
import io.lantu.lexicon.WordSet;
import io.lantu.mention.SentenceReading.RuleHit;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Unknown names with a trade behind them as houses bear it: {@code 云泉醋业}, {@code 海拓重工}. */
final class HouseEnterprises {
  private static final int LONGEST = 4;

  /** First letters of the tags of words that are no names. */
  private static final String FUNCTION_TAGS = "pcudwrmq";

  private final List<String> houses;
  private final WordSet anyHouse;
  private final Set<String> generic;

  HouseEnterprises(WordLists words) {
    this.generic = words.words("generic");
    this.houses =
        words.words("house").stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
            .toList();
    this.anyHouse = new WordSet(houses);
  }

  List<RuleHit> find(TaggedSentence sentence) {
    List<RuleHit> out = new ArrayList<>();
    String words = sentence.words();
    TokenEdges edges = new TokenEdges(sentence);
    for (int i = 2; i < words.length(); i++) {
      if (anyHouse.lengthAt(words, i) == 0) {
        continue;
      }
      for (String house : houses) {
        int end = i + house.length();
        if (words.startsWith(house, i)
            && (end >= words.length() || "产工农商企".indexOf(words.charAt(end)) < 0)) {
          int begin = begin(edges, i);
          if (begin >= 0 && !generic.contains(words.substring(begin, i))) {
            out.add(new RuleHit(begin, end, "enterprise-house"));
          }
          i = end - 1;
          break;
        }
      }
    }
    return out;
  }

  /** Where an unknown name that ends at {@code end} begins, or -1. */
  private static int begin(TokenEdges edges, int end) {
    int begin = end;
    boolean unknown = false;
    while (begin > 0 && end - begin < LONGEST) {
      Optional<Token> token = edges.covering(begin - 1);
      if (token.isEmpty()) {
        break;
      }
      String tag = token.get().tag();
      boolean name = tag.startsWith("nr") || tag.startsWith("nz") || tag.startsWith("nt");
      boolean single =
          token.get().text().length() == 1
              && (tag.isEmpty() || FUNCTION_TAGS.indexOf(tag.charAt(0)) < 0)
              && !tag.equals("v");
      if (!name && !single && token.get().span().end() <= end) {
        break;
      }
      unknown = true;
      begin = Math.max(token.get().span().begin(), end - LONGEST);
    }
    return unknown && end - begin >= 2 ? begin : -1;
  }
}
