package io.lantu.mention;

import io.lantu.lexicon.Industry;
import io.lantu.mention.NounSeries.Kind;
import io.lantu.mention.NounSeries.Phrase;
import io.lantu.mention.NounSeries.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every part of a noun series that may name an industry, with its features. */
final class IndustryPhrases {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 14;
  private static final int LONG_LIST = 4;
  private static final int LONG_NAME = 9;
  private static final String NUMERALS = "0123456789一二三四五六七八九十百千万亿两几";

  private final IndustryWords vocabulary;
  private final NounSeries series;
  private final IndustryContext context;
  private final String label;
  private final String shape;
  private final String before;
  private final boolean known;
  private final boolean developed;
  private final boolean economic;

  IndustryPhrases(NounSeries series, String words, IndustryWords vocabulary) {
    this.series = series;
    this.vocabulary = vocabulary;
    this.context = new IndustryContext(series, words, vocabulary);
    this.label = context.label();
    int size = series.phrases().size();
    long listed = series.phrases().stream().filter(NounSeries::holdsListed).count();
    this.known = listed > 0;
    this.shape =
        (size == 1 ? "single" : size < LONG_LIST ? "short" : "long")
            + (listed * 2 >= size ? "-known" : "-unknown");
    this.before = context.before();
    this.developed = List.of("develop", "promote", "verb").contains(before);
    this.economic = words.contains("产业") || words.contains("业态");
  }

  List<IndustryCandidate> all() {
    List<IndustryCandidate> all = new ArrayList<>();
    for (int member = 0; member < series.phrases().size(); member++) {
      Phrase phrase = series.phrases().get(member);
      for (int from = 0; from < phrase.tail(); from++) {
        for (int to = from + 1; to <= phrase.tail(); to++) {
          if (eligible(phrase, from, to)) {
            all.add(candidate(member, from, to));
          }
        }
      }
    }
    joined(all);
    return all;
  }

  private IndustryCandidate candidate(int member, int from, int to) {
    Phrase phrase = series.phrases().get(member);
    return new IndustryCandidate(
        phrase.words().get(from).begin(),
        phrase.words().get(withTail(phrase, from, to) ? to : to - 1).end(),
        () -> features(member, from, to));
  }

  private boolean eligible(Phrase phrase, int from, int to) {
    List<Word> name = phrase.words().subList(from, to);
    int size = phrase.words().size();
    boolean called = to == phrase.tail() && phrase.tail() < size;
    boolean inList = to == size && (!label.equals("none") || known || developed);
    if (!called && !inList && !NounSeries.holdsListed(name)) {
      return false;
    }
    String text = NounSeries.text(name);
    return !(text.length() < SHORTEST && !withTail(phrase, from, to)
        || counted(name.get(0))
        || text.length() > LONGEST
        || vocabulary.is("never", text)
        || vocabulary.is("strip", name.get(0).text()) && name.get(0).kind() != Kind.LISTED
        || name.stream().allMatch(w -> vocabulary.is("generic", w.text())));
  }

  /** Whether 产业 belongs to the name: it is too short or says too little alone. */
  private boolean withTail(Phrase phrase, int from, int to) {
    String text = NounSeries.text(phrase.words().subList(from, to));
    return to == phrase.tail()
        && to < phrase.words().size()
        && phrase.words().get(to).text().equals("产业")
        && (text.length() < SHORTEST || vocabulary.is("with-tail", text));
  }

  /** A number before the name is none of it. */
  private static boolean counted(Word first) {
    return first.kind() != Kind.LISTED
        && (first.text().equals("大") || NUMERALS.indexOf(first.text().charAt(0)) >= 0);
  }

  private List<String> features(int member, int from, int to) {
    Phrase phrase = series.phrases().get(member);
    List<Word> name = phrase.words().subList(from, to);
    String text = NounSeries.text(name);
    boolean called = phrase.tail() < phrase.words().size();
    String left = context.left(member, from);
    String right = context.right(member, to);
    String content = content(name, text);
    String sense = vocabulary.sense(text);
    String rest = context.rest(phrase.words().get(to - 1).end());
    List<String> f = new ArrayList<>();
    f.add("left=" + left);
    f.add("right=" + right);
    f.add("left=" + left + " right=" + right);
    f.add("length=" + Math.max(SHORTEST, Math.min(LONG_NAME, text.length())));
    for (String about : List.of("content=" + content, "sense=" + sense)) {
      f.add(about);
      f.add(about + " left=" + left);
      f.add(about + " right=" + right);
      f.add(about + " label=" + label);
      f.add(about + " series=" + shape);
      f.add(about + " before=" + before);
      f.add(about + " rest=" + rest);
      f.add(about + " economic=" + economic);
    }
    f.add("label=" + label);
    f.add("series=" + shape);
    f.add("after=" + context.after() + " label=" + label);
    Optional<Industry> industry = vocabulary.industry(text);
    industry.ifPresent(
        i -> f.add("source=" + i.source() + (i.name().equals(text) ? " name" : " alias")));
    if (called) {
      f.add("behind-tail=" + context.behindTail(member));
    }
    f.add("content=" + content + " ends=" + vocabulary.sense(name.get(name.size() - 1).text()));
    f.add("parallel=" + parallel(member, text) + " content=" + content);
    words(name, text, called, f);
    return f;
  }

  /** Whether another member ends like this one, and is listed ({@code 铝加工、锰加工}). */
  private String parallel(int member, String text) {
    String best = "none";
    for (int i = 0; i < series.phrases().size(); i++) {
      Phrase other = series.phrases().get(i);
      String name = NounSeries.text(other.words().subList(0, other.tail()));
      if (i == member || name.isEmpty()) {
        continue;
      }
      boolean two = text.length() > 1 && name.endsWith(text.substring(text.length() - 2));
      boolean one = name.endsWith(text.substring(text.length() - 1));
      if (two && NounSeries.holdsListed(other)) {
        return "listed";
      }
      if (one) {
        best =
            two || NounSeries.holdsListed(other) ? "alike" : best.equals("none") ? "letter" : best;
      }
    }
    return best;
  }

  private void words(List<Word> name, String text, boolean called, List<String> f) {
    String first = name.get(0).text();
    String last = name.get(name.size() - 1).text();
    if (vocabulary.endsWith("shape", text)) {
      f.add("shape");
      f.add("shape label=" + label);
      f.add("shape before=" + before);
    }
    if (vocabulary.endsWith("reject", text) || vocabulary.endsWith("base", text)) {
      f.add("ends-reject");
    }
    if (text.length() >= SHORTEST && name.stream().anyMatch(w -> w.kind() == Kind.LETTER)) {
      f.add(
          (name.get(0).kind() == Kind.LETTER ? "letter-first" : "letter-later")
              + (called || !label.equals("none") ? " called" : " bare"));
    }
    if (vocabulary.is("generic", last)) {
      f.add("ends-generic");
    }
    if (vocabulary.is("generic", first)) {
      f.add("begins-generic");
    }
    if (vocabulary.is("modifier", first)) {
      f.add("begins-modifier");
    }
    if (text.endsWith("经济")) {
      f.add("economy");
    }
  }

  /** How much of the name is listed. */
  private String content(List<Word> name, String text) {
    if (text.length() < SHORTEST) {
      return "product";
    }
    if (vocabulary.industry(text).isPresent()) {
      return vocabulary.listed(text) ? "listed" : "product";
    }
    long listed = name.stream().filter(w -> w.kind() == Kind.LISTED).count();
    if (listed == name.size()) {
      return "compound";
    }
    Word last = name.get(name.size() - 1);
    if (last.kind() == Kind.LISTED) {
      boolean kinds =
          name.stream()
              .allMatch(w -> w.kind() == Kind.LISTED || vocabulary.is("modifier", w.text()));
      return kinds ? "kind-of-listed" : "something-listed";
    }
    if (listed > 0) {
      return vocabulary.is("extend", last.text()) ? "listed-extended" : "listed-inside";
    }
    return "open";
  }

  /** Two members that may be one: {@code A及B} inside a list whose marks are {@code 、}. */
  private void joined(List<IndustryCandidate> all) {
    for (int i = 0; i + 1 < series.phrases().size(); i++) {
      Phrase a = series.phrases().get(i);
      Phrase b = series.phrases().get(i + 1);
      String joint = series.joint(i);
      int end = b.words().get(b.tail() == 0 ? 0 : b.tail() - 1).end();
      if (joint.equals("、") || b.tail() == 0 || end - a.begin() > LONGEST) {
        continue;
      }
      boolean inside = i > 0 && series.joint(i - 1).equals("、");
      boolean more = i + 2 < series.phrases().size() && series.joint(i + 1).equals("、");
      boolean called = b.tail() < b.words().size();
      String where = (inside ? "behind-mark" : "first") + (more ? " before-mark" : " last");
      List<String> f = new ArrayList<>();
      f.add("joined");
      f.add("joined by=" + joint);
      f.add("joined " + where);
      f.add("joined by=" + joint + " " + where);
      f.add("joined listed=" + NounSeries.holdsListed(a) + "," + NounSeries.holdsListed(b));
      f.add("joined label=" + label);
      f.add("joined called=" + called);
      f.add("joined after=" + context.after());
      f.add("joined before=" + before);
      all.add(new IndustryCandidate(a.begin(), end, () -> f));
    }
  }
}
