package io.lantu.fact;

import io.lantu.fact.Measurement.Kind;
import io.lantu.lexicon.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the words directly before a number say of it: that something grows, falls, moves to it,
 * reaches it. The rules are tried in order; the first that fits ends the phrase.
 *
 * @param rule name of the rule
 * @param kind of the measurement
 * @param falls whether the number is a fall
 * @param subject the words before the predicate
 * @param each whether the predicate speaks of each subject (均, 分别, 双双, 各)
 */
record Predicate(
    String rule, Kind kind, boolean falls, String subject, boolean each, double confidence) {

  /** The rule for a number that follows what it counts, without a predicate. */
  static final String NUMBER_AFTER_NOUN = "number-after-noun";

  private record Rule(
      String name, Kind kind, boolean falls, double confidence, WordSet words, Pattern pattern) {
    /** Whether a phrase holds one of its words: most do not, and need no search. */
    boolean mayEnd(String phrase) {
      return IntStream.range(0, phrase.length()).anyMatch(at -> words.lengthAt(phrase, at) > 0);
    }
  }

  private static final String ADVERBS = Words.any("adverb") + "{0,8}";
  private static final String COMPARISON =
      "(?:(?:比|较|同)(?:上年|去年|前年|年初|(?:20)?\\d\\d年底?|“[^”]*”(?:时期|期)?末?)(?:同期|相比)?" + ADVERBS + ")?";

  private static final String TIME = "(?:(?:20)?\\d\\d年末?的?|“[^”]*”末?的?)?";

  private static Rule rule(
      String name, Kind kind, boolean falls, double confidence, WordSet words, String regex) {
    Pattern pattern = Pattern.compile("^(?<subject>.*?)(?<adverbs>" + ADVERBS + regex + ")$");
    return new Rule(name, kind, falls, confidence, words, pattern);
  }

  private static final String LINK = ADVERBS + "(?:达到|达|为|控制在|保持在|保持|稳定在|实现|到)?" + ADVERBS;

  private static final List<Rule> RULES =
      List.of(
          rule("rate", Kind.CHANGE, false, 0.93, Words.of("rate"), Words.any("rate") + LINK),
          rule(
              "fall-rate",
              Kind.CHANGE,
              true,
              0.9,
              Words.of("fallrate"),
              Words.any("fallrate") + LINK),
          rule(
              "multiple-of",
              Kind.LEVEL,
              false,
              0.8,
              new WordSet(List.of("为", "是", "相当于", "达")),
              "(?:为|是|相当于|达到?)[^，、]*的"),
          rule(
              "moves-to",
              Kind.LEVEL,
              false,
              0.97,
              Words.of("move"),
              COMPARISON
                  + "(?:(?:由|从)[^，]*?)?"
                  + Words.any("move")
                  + ADVERBS
                  + "(?:到了?|至|为|成)"
                  + TIME
                  + "(?:约|近)?"),
          rule(
              "growth",
              Kind.CHANGE,
              false,
              0.97,
              Words.of("rise"),
              COMPARISON + "(?<![新净])" + Words.any("rise") + ADVERBS + "(?:了|约|达到?)?"),
          rule(
              "fall",
              Kind.CHANGE,
              true,
              0.97,
              Words.of("fall"),
              COMPARISON + Words.any("fall") + ADVERBS + "(?:了|约|达到?)?"),
          rule(
              "level",
              Kind.LEVEL,
              false,
              0.96,
              Words.of("reach"),
              Words.any("reach") + ADVERBS + TIME));

  /** What a predicate can end in: most phrases end otherwise and need no further look. */
  private static final String LAST_CHARACTERS =
      Words.lastCharacters("rise", "fall", "move", "reach", "rate", "fallrate", "adverb")
          + "了约达到为至成近在的年末”";

  private static final Pattern EACH = Pattern.compile("分别|(?<![年月日平人])均|都|双双|各");
  private static final Pattern BARE_EACH =
      Pattern.compile(
          "^(?<subject>.*?)(?:(?:首次|预计|已|历史性)?(?:分别|(?<![年月日平人])均|都|双双|各|共计?|总计|合计|约|首次|预计|历史性|有望))$");

  /** Its number is a growth, as the words behind it say: 保持10%以上的增长. */
  Predicate growing() {
    return new Predicate("growth-behind", Kind.CHANGE, false, subject, each, 0.9);
  }

  /** Its number carries a growth further, as a goal beyond the goal: 增长7%、力争实现7.5%. */
  Predicate stretching() {
    return new Predicate("stretch", Kind.CHANGE, false, subject, each, 0.9);
  }

  /** Its number is a cut, as the verb before the noun says: 压减一般性支出5%. */
  Predicate cutting() {
    return new Predicate("cut", Kind.CHANGE, true, subject, each, 0.9);
  }

  /** The longest predicate, with room to spare; keeps the search linear in long phrases. */
  private static final int LONGEST = 40;

  /** The predicate that ends a phrase, if one does. */
  static Optional<Predicate> ending(String phrase) {
    int cut = Math.max(0, phrase.length() - LONGEST);
    if (phrase.isEmpty() || LAST_CHARACTERS.indexOf(phrase.charAt(phrase.length() - 1)) < 0) {
      return Optional.empty();
    }
    return matching(phrase.substring(cut)).map(p -> p.behind(phrase.substring(0, cut)));
  }

  private Predicate behind(String opening) {
    return new Predicate(rule, kind, falls, opening + subject, each, confidence);
  }

  private static Optional<Predicate> matching(String phrase) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern.matcher(phrase);
      if (rule.mayEnd(phrase) && matcher.matches()) {
        boolean each = EACH.matcher(matcher.group("adverbs")).find();
        return Optional.of(
            new Predicate(
                rule.name, rule.kind, rule.falls, matcher.group("subject"), each, rule.confidence));
      }
    }
    return Optional.empty();
  }

  /** A phrase that ends without a predicate: the number follows what it counts. */
  static Predicate none(String phrase) {
    Matcher each = BARE_EACH.matcher(phrase);
    boolean found = each.matches();
    boolean distributes =
        found && EACH.matcher(phrase.substring(each.group("subject").length())).find();
    return new Predicate(
        NUMBER_AFTER_NOUN,
        Kind.LEVEL,
        false,
        found ? each.group("subject") : phrase,
        distributes,
        0.97);
  }
}
