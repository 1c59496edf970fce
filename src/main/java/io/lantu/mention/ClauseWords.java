package io.lantu.mention;

import io.lantu.learn.FeatureSink;
import io.lantu.learn.FeatureTemplate;
import io.lantu.text.Token;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a clause, from comma to comma, says as a whole of each of its characters: its last words,
 * what its list is called, how long the list is, whether it counts money, companies or
 * undertakings, and what stands around the list member.
 */
final class ClauseWords {
  private static final int MANY = 4;
  private static final String CLAUSE_END = "，。；：！？,;:!?";
  private static final String JOINTS = "、和及与等的";
  private static final List<String> HELD =
      List.of("亿元", "企业", "公司", "项目", "工程", "产业", "增长", "投产", "落户", "合作");
  private static final Pattern SPACE = Pattern.compile("\\s");

  private static final FeatureTemplate LAST = FeatureTemplate.of("clause-last");
  private static final FeatureTemplate CALLED = FeatureTemplate.of("clause-called");
  private static final FeatureTemplate MARKS = FeatureTemplate.of("clause-marks");
  private static final FeatureTemplate HOLDS = FeatureTemplate.of("clause-holds");
  private static final FeatureTemplate MEMBER_BEGIN = FeatureTemplate.of("member-begin");
  private static final FeatureTemplate MEMBER_END = FeatureTemplate.of("member-end");
  private static final FeatureTemplate MEMBER_WHERE = FeatureTemplate.of("member-where");

  private final String words;
  private final TaggedSentence sentence;

  ClauseWords(TaggedSentence sentence) {
    this.words = SPACE.matcher(sentence.words()).replaceAll("_");
    this.sentence = sentence;
  }

  void write(FeatureSink sink) {
    int begin = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || CLAUSE_END.indexOf(words.charAt(i)) >= 0) {
        if (begin < words.length()) {
          write(begin, i, sink);
        }
        begin = i + 1;
      }
    }
  }

  /** Writes a clause; the mark at its end belongs to it. */
  private void write(int begin, int end, FeatureSink sink) {
    int behind = Math.min(words.length(), end + 1);
    String clause = words.substring(begin, end);
    int marks = (int) clause.chars().filter(c -> c == '、').count();
    sink.feature(LAST).put(last(begin, end)).at(begin, behind);
    sink.feature(CALLED).put(called(begin, end, clause.lastIndexOf('等'))).at(begin, behind);
    sink.feature(MARKS).put((char) ('0' + Math.min(MANY, marks))).at(begin, behind);
    sink.feature(HOLDS);
    for (String word : HELD) {
      sink.put(clause.contains(word) ? '1' : '0');
    }
    sink.at(begin, behind);
    for (int from = begin; from < behind; ) {
      int to = from;
      while (to < end && JOINTS.indexOf(words.charAt(to)) < 0) {
        to++;
      }
      member(from, to, sink);
      from = to + 1;
    }
  }

  /** Writes a list member; the joint behind it belongs to it. */
  private void member(int from, int to, FeatureSink sink) {
    int behind = Math.min(words.length(), to + 1);
    char before = from > 0 ? words.charAt(from - 1) : '^';
    char next = to < words.length() ? words.charAt(to) : '^';
    sink.feature(MEMBER_BEGIN).put(words, from, Math.min(to, from + 2)).at(from, behind);
    sink.feature(MEMBER_END).put(words, Math.max(from, to - 2), to).at(from, behind);
    sink.feature(MEMBER_WHERE).put('B').put(before).put(next).at(from);
    sink.feature(MEMBER_WHERE).put('I').put(before).put(next).at(from + 1, behind);
  }

  private String last(int begin, int end) {
    String last = "";
    for (Token token : sentence.tokens(begin, end)) {
      if (token.span().begin() >= begin && token.span().end() <= end) {
        last = token.span().of(words);
      }
    }
    return last;
  }

  /**
   * The first words behind a list's {@code 等} that no number counts.
   *
   * @param and where that stands in the clause, or -1
   */
  private String called(int begin, int end, int and) {
    if (and < 0) {
      return "";
    }
    for (Token token : sentence.tokens(begin + and, end)) {
      boolean counts = token.tag().startsWith("m") || token.tag().startsWith("q");
      if (token.span().begin() > begin + and
          && token.span().end() <= end
          && !counts
          && !token.text().isEmpty()) {
        return token.span().of(words);
      }
    }
    return "";
  }
}
