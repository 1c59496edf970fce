package io.lantu.mention;

import io.lantu.learn.SpanLattice.Weighed;
import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.Industries;
import io.lantu.lexicon.NameTable;
import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectVerbs;
import io.lantu.lexicon.WordLists;
import io.lantu.lexicon.WordSet;
import io.lantu.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands around words that may be an enterprise: the list that they belong to ({@link
 * ListMates}), the undertaking that they may open, the word behind them. Thread-safe.
 */
final class EnterpriseContext {
  private static final int LONG = 6;
  private static final int SHORTEST_WORD = 2;

  /** What makes a name one of a street, a village, a body of water or a public house. */
  private static final Pattern GEOGRAPHIC =
      Pattern.compile(
          "路|大?街|大道|巷|胡同|大?桥|立交|村|镇|乡|河|湖|江|山|岭|沟|水库|小区|社区|小学|中学|学校|医院|公园|广场|隧道|机场|古城|站");

  private static final String GEOGRAPHIC_LAST = "路街巷桥村镇乡河湖江山岭沟口湾滩坪塬川庄屯堡寨营坡峪峡洲岛港区县市省州";
  private static final String DIRECTIONS = "东西南北中上下内外";
  private static final String JOINTS = "、和与及";
  private static final String MARKS = "，。；：！？,;:!?（）()";
  private static final String TOLD_AS_THEY_ARE = "等的在为将是“”";

  private final Enterprises enterprises = Enterprises.load();
  private final ProjectHeads heads = ProjectHeads.load();
  private final ProjectVerbs verbs = ProjectVerbs.load();
  private final WordSet industries = new WordSet(Industries.load().names());
  private final WordSet trades;
  private final WordSet suffixes;

  EnterpriseContext(WordLists words) {
    this.trades = new WordSet(words.words("trade"));
    this.suffixes = new WordSet(words.words("suffix"));
  }

  /**
   * Adds what it says to the features of the words at {@code [begin, end)}.
   *
   * @param proposed enterprises that the span model believes in at least a little
   */
  void describe(
      SentenceReading reading,
      Lattices lattices,
      List<Weighed> proposed,
      int begin,
      int end,
      String rule,
      List<String> f) {
    String words = reading.sentence().words();
    ListMates.describe(words, proposed, begin, end, f);
    String opens = ListMates.step(lattices.of(Kind.PROJECT).begins(begin));
    String next = next(reading, end);
    String last = last(words.charAt(end - 1));
    String listed = listed(words, begin, end);
    String length = " length=" + Math.min(LONG, end - begin);
    f.add("opens-project=" + opens);
    f.add("opens-project=" + opens + " next=" + next);
    f.add("next=" + next);
    f.add("next=" + next + " rule=" + rule);
    f.add("last=" + last);
    f.add("last=" + last + " next=" + next);
    f.add("listed=" + listed);
    f.add("listed=" + listed + length);
    f.add("listed=" + listed + " opens-project=" + opens);
    f.add("rule=" + rule + length);
  }

  private static String last(char last) {
    return GEOGRAPHIC_LAST.indexOf(last) >= 0
        ? "geographic"
        : DIRECTIONS.indexOf(last) >= 0 ? "direction" : "other";
  }

  /** How the list of known companies knows words that begin like these. */
  private String listed(String words, int begin, int end) {
    Optional<NameTable.Match<String>> match = enterprises.longestAt(words, begin);
    if (match.isPresent()) {
      int behind = match.get().end();
      return behind == end ? "exact" : behind > end ? "longer" : "shorter";
    }
    boolean stem = enterprises.stemAt(words, begin).filter(m -> m.end() == end).isPresent();
    return stem ? "stem" : "none";
  }

  /** What kind of word stands behind, in one word. */
  private String next(SentenceReading reading, int end) {
    String words = reading.sentence().words();
    if (end >= words.length()) {
      return "end";
    }
    String mark = mark(words.charAt(end));
    if (!mark.isEmpty()) {
      return mark;
    }
    int offset = reading.sentence().sentence().span().begin();
    if (reading.divisions().stream().anyMatch(m -> m.span().begin() - offset == end)) {
      return "place";
    }
    if (GEOGRAPHIC.matcher(words).region(end, words.length()).lookingAt()) {
      return "geographic";
    }
    if (suffixes.lengthAt(words, end) > 0) {
      return "suffix";
    }
    if (trades.lengthAt(words, end) > 0) {
      return "trade";
    }
    if (verbs.longestAt(words, end).isPresent()) {
      return "verb";
    }
    int head = heads.lengthAt(words, end);
    int industry = industries.lengthAt(words, end);
    if (head >= SHORTEST_WORD && head >= industry) {
      return heads.get(words.substring(end, end + head)).orElseThrow().name();
    }
    return industry >= SHORTEST_WORD ? "industry" : word(reading.sentence(), end);
  }

  /** What a character says that is no word's, or nothing. */
  private static String mark(char c) {
    if (Character.isDigit(c)) {
      return "digit";
    }
    if (JOINTS.indexOf(c) >= 0) {
      return "joint";
    }
    if (MARKS.indexOf(c) >= 0) {
      return "mark";
    }
    if (TOLD_AS_THEY_ARE.indexOf(c) >= 0) {
      return String.valueOf(c);
    }
    return c < 128 ? "latin" : "";
  }

  private static String word(TaggedSentence sentence, int begin) {
    for (Token token : sentence.tokens(begin, begin + 1)) {
      boolean cut = token.span().begin() < begin;
      boolean letter = token.text().length() == 1;
      return cut ? "cut" : letter ? "letter" : "word " + token.tag().charAt(0);
    }
    return "none";
  }
}
