package io.lantu.link;

import io.lantu.lexicon.Division;
import java.util.List;

/**
 * A company's name in its parts: {@code 太原 | 云雀 | 重型 机械 | 科技}.
 *
 * @param key the whole, by {@link NameKey}
 * @param owner the well-known enterprise that it opens with ({@code 中车云雀电机}); mostly empty
 * @param opener {@code 中国} and the like at its start; empty where there is none
 * @param region the place at its start, in short ({@code 太原} of {@code 太原市}); empty where there is
 *     none
 * @param regions what that place may be; divisions of one name are several
 * @param brand what the company alone is called; empty where place and trade are all ({@code 太原钢铁})
 * @param words what follows the brand, in order
 * @param trades those of the words that tell its trade; the others ({@code 科技}, {@code 控股}) tell
 *     only what sort of company it is
 * @param part what makes it a part of a greater one: a number with what follows ({@code 三局}), a
 *     kind of unit ({@code 分公司}), a place behind the brand; empty for a company as a whole
 * @param number that number; empty where there is none
 */
record CompanyName(
    String key,
    String owner,
    String opener,
    String region,
    List<Division> regions,
    String brand,
    List<String> words,
    List<String> trades,
    String part,
    String number) {
  CompanyName {
    regions = List.copyOf(regions);
    words = List.copyOf(words);
    trades = List.copyOf(trades);
  }

  /** What follows the region, without a part. */
  String rest() {
    return brand + String.join("", words);
  }

  /**
   * Whether two names contradict each other, so that no short form can make them one: one is a
   * part, or their owners, places, brands or trades differ.
   */
  boolean contradicts(CompanyName other) {
    return !number.equals(other.number)
        || number.isEmpty() && !part.equals(other.part)
        || differ(owner, other.owner)
        || !regions.isEmpty()
            && !other.regions.isEmpty()
            && regions.stream().noneMatch(other.regions::contains)
        || !trades.isEmpty()
            && !other.trades.isEmpty()
            && !shortens(trades, other.words)
            && !shortens(other.trades, words)
        || differ(brand, other.brand) && !mayShorten(other) && !other.mayShorten(this);
  }

  /** Whether the brand is the beginning of the other, or a contraction of it and its trade. */
  private boolean mayShorten(CompanyName other) {
    return other.brand.startsWith(brand)
        || words.isEmpty() && brand.charAt(0) == other.brand.charAt(0) && !other.words.isEmpty();
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /**
   * Whether the first words, run together, take from some of the second words, in order, the whole
   * or a beginning: {@code 新材} of {@code 新材料 科技}, {@code 城投} of {@code 城市 建设 投资}.
   */
  static boolean shortens(List<String> shorter, List<String> longer) {
    return shortens(String.join("", shorter), 0, longer, 0);
  }

  private static boolean shortens(String text, int at, List<String> words, int next) {
    if (at == text.length()) {
      return true;
    }
    for (int i = next; i < words.size(); i++) {
      String word = words.get(i);
      if (word.charAt(word.length() - 1) == text.charAt(at)
          && shortens(text, at + 1, words, i + 1)) {
        return true;
      }
      int same = 0;
      while (same < word.length()
          && at + same < text.length()
          && word.charAt(same) == text.charAt(at + same)) {
        same++;
        if (shortens(text, at + same, words, i + 1)) {
          return true;
        }
      }
    }
    return false;
  }
}
