package io.lantu.mention;

import io.lantu.mention.NounSeries.Kind;
import io.lantu.mention.NounSeries.Phrase;
import io.lantu.mention.NounSeries.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every part of a noun series that may name an industry, with its features. */
final class IndustryCandidates {
  private static final int LONGEST = 14;
  private static final int LONGEST_LABEL = 14;
  private static final String COUNTING = "0123456789一二三四五六七八九十百多余几“”";

  private final IndustryWords vocabulary;
  private final String words;
  private final NounSeries series;
  private final String label;
  private final int listedMembers;

  IndustryCandidates(NounSeries series, String words, IndustryWords vocabulary) {
    this.series = series;
    this.words = words;
    this.vocabulary = vocabulary;
    this.label = label();
    this.listedMembers =
        (int)
            series.phrases().stream()
                .filter(p -> p.words().stream().anyMatch(w -> w.kind() == Kind.LISTED))
                .count();
  }

  List<IndustryCandidate> all() {
    List<IndustryCandidate> all = new ArrayList<>();
    for (int i = 0; i < series.phrases().size(); i++) {
      Phrase phrase = series.phrases().get(i);
      int tail = tail(phrase.words());
      for (int from = 0; from < tail; from++) {
        for (int to = from + 1; to <= tail; to++) {
          if (eligible(phrase.words(), from, to, tail)) {
            Word first = phrase.words().get(from);
            Word last = phrase.words().get(to - 1);
            all.add(
                new IndustryCandidate(
                    first.begin(), last.end(), features(i, phrase.words(), from, to, tail)));
          }
        }
      }
    }
    return all;
  }

  private boolean eligible(List<Word> phrase, int from, int to, int tail) {
    List<Word> name = phrase.subList(from, to);
    String text = text(name);
    if (text.length() < 2
        || text.length() > LONGEST
        || vocabulary.is("never", text)
        || vocabulary.is("strip", name.get(0).text()) && name.get(0).kind() != Kind.LISTED
        || name.stream().allMatch(w -> vocabulary.is("generic", w.text()))) {
      return false;
    }
    boolean listed = name.stream().anyMatch(w -> w.kind() == Kind.LISTED);
    boolean called = to == tail && tail < phrase.size();
    boolean member = to == phrase.size() && (!label.equals("none") || listedMembers > 0);
    boolean developed = to == phrase.size() && developed();
    return listed || called || member || developed;
  }

  private List<String> features(int member, List<Word> phrase, int from, int to, int tail) {
    List<Word> name = phrase.subList(from, to);
    String text = text(name);
    boolean called = tail < phrase.size();
    String content = content(name, text);
    String left = left(member, phrase, from);
    String right = right(member, phrase, to, tail);
    String size =
        series.phrases().size() == 1 ? "single" : series.phrases().size() < 4 ? "short" : "long";
    boolean mostly = listedMembers * 2 >= series.phrases().size();
    List<String> f = new ArrayList<>();
    f.add("content=" + content);
    f.add("left=" + left);
    f.add("right=" + right);
    f.add("label=" + label);
    f.add("series=" + size + (mostly ? "-known" : "-unknown"));
    f.add("length=" + Math.min(9, text.length()));
    f.add("content=" + content + " right=" + right);
    f.add("content=" + content + " left=" + left);
    f.add("content=" + content + " label=" + label);
    f.add("content=" + content + " series=" + size + (mostly ? "-known" : "-unknown"));
    f.add("left=" + left + " right=" + right);
    if (vocabulary.endsWith("shape", text)) {
      f.add("shape " + (content.startsWith("open") ? "open" : "listed"));
    }
    if (vocabulary.endsWith("reject", text)) {
      f.add("ends-reject");
    }
    if (name.stream().anyMatch(w -> w.kind() == Kind.LETTER)) {
      f.add(
          "letters "
              + (name.get(0).kind() == Kind.LETTER ? "first" : "later")
              + " "
              + (called || !label.equals("none") ? "called" : "bare"));
    }
    if (vocabulary.is("generic", name.get(name.size() - 1).text())) {
      f.add("ends-generic");
    }
    if (vocabulary.is("generic", name.get(0).text())) {
      f.add("begins-generic");
    }
    if (text.endsWith("经济")) {
      f.add("economy");
    }
    if (called) {
      f.add("behind-tail=" + behind(phrase, tail));
    }
    return f;
  }

  private String content(List<Word> name, String text) {
    if (name.size() == 1 && name.get(0).kind() == Kind.LISTED) {
      return vocabulary.is("weak", text) ? "weak" : "listed";
    }
    if (vocabulary.names(text)) {
      return vocabulary.is("weak", text) ? "weak" : "listed";
    }
    Word last = name.get(name.size() - 1);
    long listed = name.stream().filter(w -> w.kind() == Kind.LISTED).count();
    if (listed == name.size()) {
      return "compound";
    }
    if (last.kind() == Kind.LISTED) {
      boolean kinds =
          name.subList(0, name.size() - 1).stream()
              .allMatch(w -> w.kind() == Kind.LISTED || vocabulary.is("modifier", w.text()));
      return kinds ? "kind-of-listed" : "something-listed";
    }
    if (listed > 0) {
      return vocabulary.is("extend", last.text()) ? "listed-extended" : "listed-inside";
    }
    return name.size() > 3 ? "open-long" : "open";
  }

  private String left(int member, List<Word> phrase, int from) {
    if (from > 0) {
      Word before = phrase.get(from - 1);
      if (vocabulary.is("strip", before.text())) {
        return "stripped";
      }
      return before.kind() == Kind.LISTED
          ? "listed"
          : vocabulary.is("generic", before.text())
              ? "generic"
              : before.kind() == Kind.LETTER
                  ? "letter"
                  : vocabulary.is("modifier", before.text()) ? "modifier" : "word";
    }
    if (member > 0) {
      return "member";
    }
    return before(phrase.get(0).begin());
  }

  private String before(int at) {
    if (at == 0 || "，。；：！？、\n".indexOf(words.charAt(at - 1)) >= 0) {
      return "start";
    }
    if ("“”（）《》".indexOf(words.charAt(at - 1)) >= 0) {
      return "quote";
    }
    for (int begin = Math.max(0, at - 6); begin < at - 1; begin++) {
      if (vocabulary.is("develop", words.substring(begin, at))) {
        return "develop";
      }
    }
    for (int begin = Math.max(0, at - 6); begin < at - 1; begin++) {
      if (vocabulary.is("verb", words.substring(begin, at))) {
        return "verb";
      }
    }
    char last = words.charAt(at - 1);
    return last == '的'
        ? "of"
        : "在对以为是".indexOf(last) >= 0
            ? "preposition"
            : Character.isDigit(last) || "个条家所".indexOf(last) >= 0 ? "count" : "other";
  }

  private boolean developed() {
    String before = before(series.phrases().get(0).begin());
    return before.equals("develop") || before.equals("verb");
  }

  private String right(int member, List<Word> phrase, int to, int tail) {
    if (to < phrase.size()) {
      Word next = phrase.get(to);
      if (to == tail) {
        return "tail";
      }
      if (vocabulary.is("after-indicator", next.text())) {
        return "indicator";
      }
      if (vocabulary.is("strip-end", next.text()) && to + 1 == tail && tail < phrase.size()) {
        return "generic-tail";
      }
      if (vocabulary.is("reject", next.text())
          || vocabulary.is("reject", phrase.get(phrase.size() - 1).text())) {
        return "reject";
      }
      if (tail < phrase.size()) {
        return "word-tail";
      }
      return vocabulary.is("extend", next.text())
          ? "extend"
          : next.kind() == Kind.LISTED
              ? "listed"
              : vocabulary.is("after-develop", next.text())
                  ? "develop"
                  : next.kind() == Kind.LETTER ? "letter" : "word";
    }
    if (member + 1 < series.phrases().size()) {
      return "member";
    }
    return after(phrase.get(phrase.size() - 1).end());
  }

  private String after(int at) {
    if (at >= words.length()) {
      return "end";
    }
    if (vocabulary.at("after-indicator", words, at).isPresent()) {
      return "indicator";
    }
    if (vocabulary.at("after-develop", words, at).isPresent()) {
      return "develop";
    }
    if (vocabulary.at("reject", words, at).isPresent()) {
      return "reject";
    }
    char next = words.charAt(at);
    if (next == '等') {
      return "and-so-on";
    }
    if (next == '化') {
      return "suffix";
    }
    if ("，。；：！？\n".indexOf(next) >= 0) {
      return "end";
    }
    if ("“”（）《》".indexOf(next) >= 0) {
      return "quote";
    }
    return next == '+' || next == '×'
        ? "plus"
        : next == '的'
            ? "of"
            : vocabulary.at("verb", words, at).isPresent()
                ? "verb"
                : Character.isDigit(next) ? "count" : "other";
  }

  /** What follows the tail: another noun makes 产业 part of a longer name. */
  private String behind(List<Word> phrase, int tail) {
    int next = tail;
    while (next < phrase.size() && phrase.get(next).kind() == Kind.TAIL) {
      next++;
    }
    if (next == phrase.size()) {
      return after(phrase.get(phrase.size() - 1).end());
    }
    String text = phrase.get(next).text();
    return vocabulary.is("after-indicator", text)
        ? "indicator"
        : vocabulary.is("reject", text)
                || vocabulary.is("reject", phrase.get(phrase.size() - 1).text())
            ? "reject"
            : vocabulary.is("after-develop", text) ? "develop" : "word";
  }

  /** What the sentence calls the members of the series, behind the last of them. */
  private String label() {
    Phrase last = series.phrases().get(series.phrases().size() - 1);
    if (series.phrases().size() > 1 && tail(last.words()) < last.words().size()) {
      return "industry";
    }
    if (!words.startsWith("等", series.end())) {
      return "none";
    }
    int at = series.end() + 1;
    while (at < words.length() && at - series.end() < LONGEST_LABEL) {
      if (vocabulary.at("label", words, at).isPresent()) {
        return "industry";
      }
      if (vocabulary.at("label-field", words, at).isPresent()) {
        return "field";
      }
      Optional<String> filler = vocabulary.at("label-filler", words, at);
      if (filler.isEmpty() && COUNTING.indexOf(words.charAt(at)) < 0) {
        return "other";
      }
      at += filler.map(String::length).orElse(1);
    }
    return "other";
  }

  private static int tail(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).kind() == Kind.TAIL) {
        return i;
      }
    }
    return words.size();
  }

  private static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(w -> text.append(w.text()));
    return text.toString();
  }
}
