package io.lantu.mention;

import io.lantu.lexicon.WordLists;
import io.lantu.lexicon.WordSet;
import io.lantu.text.Token;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says when the letters of a division's name stand for something else in a sentence: a mountain, a
 * company, a slogan, a saying. The words are in {@code division-guards.tsv}.
 */
final class DivisionGuards {
  private static final WordLists WORDS = WordLists.load("division-guards.tsv");
  private static final Set<String> EVERYDAY = WORDS.words("everyday");
  private static final Set<String> WORD = WORDS.words("word");
  private static final Set<String> FEATURES = WORDS.words("feature");
  private static final WordSet PHRASES = new WordSet(WORDS.words("phrase"));
  private static final WordSet SLOGANS = new WordSet(WORDS.words("slogan"));
  private static final WordSet NOT_EVERYDAY = new WordSet(WORDS.words("everyday-not-behind"));
  private static final WordSet LYING = new WordSet(WORDS.words("lying"));
  private static final WordSet BACKING = new WordSet(WORDS.words("backing"));
  private static final WordSet ACTS = new WordSet(WORDS.words("act"));
  private static final WordSet EVENTS = new WordSet(WORDS.words("event"));
  private static final WordSet COMPANIES = new WordSet(WORDS.words("company"));

  /** A company's name is seldom longer than place, trade and legal form. */
  private static final int LONGEST_COMPANY = 9;

  private static final int LONGEST_QUOTED_SLOGAN = 16;

  /** Behind a member of a list that the sentence calls brands: {@code 甲地小米、乙地葡萄等品牌}. */
  private static final Pattern BRAND =
      Pattern.compile("[^，。；、等]{1,8}(、[^，。；、等]{2,10}){0,6}等[^，。；、]{0,8}品牌");

  private static final String PREPOSITIONS = "在对向赴到从往";
  private static final String CLAUSE_ENDS = "，。；：";
  private static final String STOPS = "，、。；：！？“”《》（）()和与及的在等";

  private final String words;
  private final TokenEdges edges;
  private final BitSet inPhrase = new BitSet();

  DivisionGuards(String words, TokenEdges edges) {
    this.words = words;
    this.edges = edges;
    for (int at = 0; at < words.length(); at++) {
      inPhrase.set(at, at + PHRASES.lengthAt(words, at));
    }
  }

  /** A district's full name that is an everyday word ({@code 城区}). */
  static boolean everyday(String name) {
    return EVERYDAY.contains(name);
  }

  /** A short name that is a word as well ({@code 通道}). */
  static boolean alsoWord(String name) {
    return WORD.contains(name);
  }

  /**
   * Whether the generic tail of a full name that would end here belongs to another word: {@code
   * 县城}, {@code 西安区域}.
   */
  static boolean goesOn(String words, int end) {
    char next = end < words.length() ? words.charAt(end) : ' ';
    return switch (words.charAt(end - 1)) {
      case '县' -> next == '城';
      case '区' -> "域位块间划".indexOf(next) >= 0;
      default -> false;
    };
  }

  /** Whether a word before which a place stands ends here. */
  static boolean afterPlaceWord(String words, int begin) {
    return LYING.lengthBefore(words, begin) > 0
        || begin > 0 && PREPOSITIONS.indexOf(words.charAt(begin - 1)) >= 0;
  }

  /**
   * Whether the words around say that it is a place, or one who acts: {@code 位于大兴}, {@code 在大兴召开},
   * {@code 支持大兴打造}, {@code ，大兴获评}.
   */
  static boolean placed(String words, int begin, int end) {
    boolean opensClause = begin == 0 || CLAUSE_ENDS.indexOf(words.charAt(begin - 1)) >= 0;
    return LYING.lengthBefore(words, begin) > 0
        || afterPlaceWord(words, begin) && EVENTS.lengthAt(words, end) > 0
        || (opensClause || BACKING.lengthBefore(words, begin) > 0) && ACTS.lengthAt(words, end) > 0;
  }

  /** Whether something stands against a division at this place. */
  boolean against(int begin, int end, boolean full) {
    return inPhrase.get(begin)
        || LYING.lengthBefore(words, begin + 1) > 0
        || words.startsWith("委", end)
        || !full && (feature(begin, end) || SLOGANS.lengthBefore(words, begin) > 0 || company(end))
        || everyday(words.substring(begin, end)) && NOT_EVERYDAY.lengthBefore(words, begin) > 0
        || !full && BRAND.matcher(words).region(end, words.length()).lookingAt()
        || quotedSlogan(begin, end);
  }

  private boolean feature(int begin, int end) {
    if (edges.insideGuess(begin, end + 1)) {
      return end < words.length() && FEATURES.contains(words.substring(end, end + 1));
    }
    Optional<Token> whole = edges.tokenAt(begin);
    if (whole.isPresent() && whole.get().span().end() > end) {
      return FEATURES.contains(words.substring(end, whole.get().span().end()));
    }
    return edges.tokenAt(end).map(Token::text).filter(FEATURES::contains).isPresent();
  }

  private boolean company(int end) {
    for (int at = end; at < words.length() && at - end < LONGEST_COMPANY; at++) {
      if (STOPS.indexOf(words.charAt(at)) >= 0) {
        return false;
      }
      if (COMPANIES.lengthAt(words, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Inside short quotation marks that hold more than the name: {@code “惠购某省”}. */
  private boolean quotedSlogan(int begin, int end) {
    int open = words.lastIndexOf('“', begin);
    int close = words.indexOf('”', end);
    if (open < 0 || close < 0 || words.indexOf('”', open) < begin) {
      return false;
    }
    String quoted = words.substring(open + 1, close);
    return quoted.length() > end - begin
        && quoted.length() <= LONGEST_QUOTED_SLOGAN
        && quoted.chars().noneMatch(c -> c == '、' || c == '，');
  }
}
