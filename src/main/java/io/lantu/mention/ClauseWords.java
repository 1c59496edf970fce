package io.lantu.mention;

import io.lantu.learn.FeatureSink;
import io.lantu.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a clause, from comma to comma, says as a whole of each of its characters: its last words,
 * what its list is called, how long the list is, whether it counts money, companies or
 * undertakings, and what stands around the list member.
 */
final class ClauseWords {
  private static final int MANY = 4;

  private final String words;
  private final int[] clauseBegin;
  private final int[] clauseEnd;
  private final List<Token> tokens;
  private final Map<Integer, Description> byBegin = new HashMap<>();

  ClauseWords(String words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
    clauseBegin = new int[words.length()];
    clauseEnd = new int[words.length()];
    int begin = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || CharacterFeatures.endsClause(words.charAt(i))) {
        for (int k = begin; k < Math.min(words.length(), i + 1); k++) {
          clauseBegin[k] = begin;
          clauseEnd[k] = i;
        }
        describe(begin, i);
        begin = i + 1;
      }
    }
  }

  private record Description(String last, String called, String marks, String holds) {}

  private void describe(int begin, int end) {
    String clause = words.substring(begin, end);
    int and = clause.lastIndexOf('等');
    int marks = (int) clause.chars().filter(c -> c == '、').count();
    String last = "";
    String called = "";
    for (Token token : tokens) {
      if (token.span().end() <= end && token.span().begin() >= begin) {
        last = token.text();
        if (and >= 0 && called.isEmpty() && token.span().begin() > begin + and) {
          called = token.tag().startsWith("m") || token.tag().startsWith("q") ? "" : token.text();
        }
      }
    }
    StringBuilder holds = new StringBuilder();
    for (String word : List.of("亿元", "企业", "公司", "项目", "工程", "产业", "增长", "投产", "落户", "合作")) {
      holds.append(clause.contains(word) ? '1' : '0');
    }
    byBegin.put(
        begin,
        new Description(blank(last), blank(called), "" + Math.min(MANY, marks), holds.toString()));
  }

  void write(int i, FeatureSink sink) {
    Description clause = byBegin.get(clauseBegin[i]);
    if (clause == null) {
      return;
    }
    sink.add(i, "clause-last", clause.last());
    sink.add(i, "clause-called", clause.called());
    sink.add(i, "clause-marks", clause.marks());
    sink.add(i, "clause-holds", clause.holds());
    int from = i;
    while (from > clauseBegin[i] && !joint(words.charAt(from - 1))) {
      from--;
    }
    int to = i;
    while (to < clauseEnd[i] && !joint(words.charAt(to))) {
      to++;
    }
    sink.add(i, "member-begin", blank(words.substring(from, Math.min(to, from + 2))));
    sink.add(i, "member-end", blank(words.substring(Math.max(from, to - 2), Math.max(from, to))));
    sink.add(
        i,
        "member-where",
        blank(
            (from == i ? "B" : "I")
                + (from > 0 ? words.charAt(from - 1) : '^')
                + (to < words.length() ? words.charAt(to) : '^')));
  }

  private static boolean joint(char c) {
    return "、和及与等的".indexOf(c) >= 0;
  }

  private static String blank(String text) {
    return text.replaceAll("\\s", "_");
  }
}
