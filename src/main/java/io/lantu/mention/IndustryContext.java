package io.lantu.mention;

import io.lantu.mention.NounSeries.Kind;
import io.lantu.mention.NounSeries.Phrase;
import io.lantu.mention.NounSeries.Word;
import java.util.List;

/**
 * What stands around a part of a noun series, each told in one word: the names of these words are
 * values of an industry's features.
 */
final class IndustryContext {
  private static final int LONGEST_LABEL = 14;
  private static final int LONGEST_REST = 14;
  private static final String COUNTING = "0123456789两一二三四五六七八九十百多余几“”";
  private static final String CLAUSE_MARKS = "，。；：！？\n";
  private static final String QUOTE_MARKS = "“”（）《》()";
  private static final String REST_MARKS = CLAUSE_MARKS + QUOTE_MARKS + "、的和与及";

  private final IndustryWords vocabulary;
  private final String words;
  private final NounSeries series;

  IndustryContext(NounSeries series, String words, IndustryWords vocabulary) {
    this.series = series;
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** What the sentence calls the members of the series, behind the last of them. */
  String label() {
    Phrase last = series.last();
    if (series.phrases().size() > 1 && last.tail() < last.words().size()) {
      return "industry";
    }
    boolean open = words.startsWith("等", series.end());
    if (!open
        && (series.end() == words.length() || COUNTING.indexOf(words.charAt(series.end())) < 0)) {
      return "none";
    }
    int at = series.end() + (open ? 1 : 0);
    while (at < words.length() && at - series.end() < LONGEST_LABEL) {
      if (vocabulary.lengthAt("label", words, at) > 0) {
        return "industry";
      }
      if (vocabulary.lengthAt("label-field", words, at) > 0) {
        return "field";
      }
      int filler = vocabulary.lengthAt("label-filler", words, at);
      if (filler == 0 && COUNTING.indexOf(words.charAt(at)) < 0) {
        return open ? "other" : "none";
      }
      at += Math.max(1, filler);
    }
    return open ? "other" : "none";
  }

  /** What stands before a member's word. */
  String left(int member, int from) {
    List<Word> phrase = series.phrases().get(member).words();
    if (from == 0) {
      return member > 0 ? "member" : before(phrase.get(0).begin());
    }
    Word word = phrase.get(from - 1);
    if (vocabulary.is("strip", word.text())) {
      return "stripped";
    }
    if (word.kind() == Kind.LISTED) {
      return "listed";
    }
    if (vocabulary.is("modifier", word.text())) {
      return "modifier";
    }
    if (vocabulary.is("generic", word.text())) {
      return "generic";
    }
    return word.kind() == Kind.LETTER ? "letter" : "word";
  }

  /** What stands before the series. */
  String before() {
    return before(series.phrases().get(0).begin());
  }

  private String before(int at) {
    if (at == 0 || CLAUSE_MARKS.indexOf(words.charAt(at - 1)) >= 0) {
      return "start";
    }
    if (vocabulary.before("develop", words, at)) {
      return "develop";
    }
    if (vocabulary.before("promote", words, at)) {
      return "promote";
    }
    if (vocabulary.before("verb", words, at)) {
      return "verb";
    }
    char last = words.charAt(at - 1);
    if (QUOTE_MARKS.indexOf(last) >= 0) {
      return "quote";
    }
    if (last == '的') {
      return "of";
    }
    if ("在对以为是".indexOf(last) >= 0) {
      return "preposition";
    }
    return Character.isDigit(last) || "个条家所大".indexOf(last) >= 0 ? "count" : "other";
  }

  /** What stands behind a member's word. */
  String right(int member, int to) {
    Phrase phrase = series.phrases().get(member);
    List<Word> all = phrase.words();
    if (to == all.size()) {
      return member + 1 < series.phrases().size() ? "member" : after(phrase.end());
    }
    if (to == phrase.tail()) {
      return "tail";
    }
    Word next = all.get(to);
    boolean called = phrase.tail() < all.size();
    if (called && to + 1 == phrase.tail() && vocabulary.is("strip-end", next.text())) {
      return "generic-tail";
    }
    String noun = noun(next.text(), all.get(all.size() - 1).text());
    if (!noun.isEmpty()) {
      return noun;
    }
    if (called) {
      return "word-tail";
    }
    if (vocabulary.is("extend", next.text())) {
      return "extend";
    }
    if (next.kind() == Kind.LISTED) {
      return "listed";
    }
    if (vocabulary.is("after-develop", next.text())) {
      return "develop";
    }
    return next.kind() == Kind.LETTER ? "letter" : "word";
  }

  /** What follows a member's 产业: another noun makes it part of a longer name. */
  String behindTail(int member) {
    Phrase phrase = series.phrases().get(member);
    List<Word> all = phrase.words();
    int next = phrase.tail();
    while (next < all.size() && all.get(next).kind() == Kind.TAIL) {
      next++;
    }
    if (next == all.size()) {
      return after(phrase.end());
    }
    String noun = noun(all.get(next).text(), all.get(all.size() - 1).text());
    if (!noun.isEmpty()) {
      return noun;
    }
    return vocabulary.is("after-develop", all.get(next).text()) ? "develop" : "word";
  }

  /** What stands behind the series. */
  String after() {
    return after(series.end());
  }

  private String noun(String first, String last) {
    if (vocabulary.is("after-indicator", first)) {
      return "indicator";
    }
    if (vocabulary.is("base", first) || vocabulary.is("base", last)) {
      return "base";
    }
    return vocabulary.is("reject", first) || vocabulary.is("reject", last) ? "reject" : "";
  }

  private String after(int at) {
    if (at >= words.length() || CLAUSE_MARKS.indexOf(words.charAt(at)) >= 0) {
      return "end";
    }
    for (String role : List.of("after-indicator", "base", "after-develop", "reject")) {
      if (vocabulary.lengthAt(role, words, at) > 0) {
        return role;
      }
    }
    char next = words.charAt(at);
    if (QUOTE_MARKS.indexOf(next) >= 0) {
      return "quote";
    }
    return switch (next) {
      case '等' -> "and-so-on";
      case '化' -> "suffix";
      case '的' -> "of";
      case '+', '×' -> "plus";
      default ->
          vocabulary.lengthAt("verb", words, at) > 0
              ? "verb"
              : Character.isDigit(next) ? "count" : "other";
    };
  }

  /** What the words between a place and the next mark are about. */
  String rest(int at) {
    int end = at;
    while (end < words.length()
        && end - at < LONGEST_REST
        && REST_MARKS.indexOf(words.charAt(end)) < 0) {
      end++;
    }
    String rest = words.substring(at, end);
    if (rest.isEmpty()) {
      return "nothing";
    }
    for (String role : List.of("after-indicator", "reject", "base", "after-develop")) {
      if (vocabulary.holds(role, rest)) {
        return role;
      }
    }
    return "other";
  }
}
