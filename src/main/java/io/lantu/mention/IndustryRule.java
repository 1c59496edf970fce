package io.lantu.mention;

import io.lantu.lexicon.Industries;
import io.lantu.lexicon.WordLists;
import io.lantu.mention.NounSeries.Phrase;
import io.lantu.mention.NounSeries.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds industries, sectors and industrial chains: listed names, and any noun that the sentence
 * itself calls an industry, by {@code 产业}, {@code 行业} and the like behind it or behind the list in
 * which it stands.
 */
public final class IndustryRule implements MentionRule {
  private static final WordLists WORDS = WordLists.load("industry-words.tsv");
  private static final int LONGEST = 14;
  private static final int LONGEST_LABEL = 14;

  private final Industries industries;

  public IndustryRule(Industries industries) {
    this.industries = industries;
  }

  @Override
  public String name() {
    return "industry";
  }

  @Override
  public List<Mention> find(TaggedSentence sentence, List<Mention> earlier) {
    List<Mention> found = new ArrayList<>();
    for (NounSeries series : NounSeries.of(sentence, industries)) {
      for (Found f : judge(series, sentence.words())) {
        found.add(
            new IndustryMention(
                sentence.sentence().number(),
                sentence.inReport(f.begin, f.end),
                sentence.words().substring(f.begin, f.end),
                name() + ":" + f.evidence,
                f.confidence));
      }
    }
    return found;
  }

  private record Found(int begin, int end, String evidence, double confidence) {}

  private List<Found> judge(NounSeries series, String words) {
    boolean labelled = labelled(series, words);
    boolean developed =
        series.before().filter(t -> WORDS.words("develop").contains(t.text())).isPresent();
    List<Optional<Found>> alone = new ArrayList<>();
    for (Phrase phrase : series.phrases()) {
      alone.add(judge(phrase));
    }
    boolean company =
        alone.stream().flatMap(Optional::stream).anyMatch(f -> !f.evidence.equals("weak"));
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      Phrase phrase = series.phrases().get(i);
      Optional<Found> f =
          alone.get(i).filter(x -> !x.evidence.equals("weak") || labelled || developed || company);
      if (f.isEmpty() && (labelled || developed || company && alone.size() > 1)) {
        f = inSeries(phrase, labelled, developed);
      }
      f.ifPresent(found::add);
    }
    return found;
  }

  private boolean labelled(NounSeries series, String words) {
    int end = series.end();
    Phrase last = series.phrases().get(series.phrases().size() - 1);
    if (series.phrases().size() > 1 && tailAt(last.words()) > 0) {
      return true;
    }
    if (!words.startsWith("等", end)) {
      return false;
    }
    int at = end + 1;
    while (at < words.length() && at - end < LONGEST_LABEL) {
      int here = at;
      if (WORDS.words("label").stream().anyMatch(l -> words.startsWith(l, here))) {
        return true;
      }
      Optional<String> filler =
          WORDS.words("label-filler").stream()
              .filter(l -> words.startsWith(l, here))
              .max(java.util.Comparator.comparing(String::length));
      if (filler.isEmpty() && "0123456789一二三四五六七八九十百多余“”".indexOf(words.charAt(at)) < 0) {
        return false;
      }
      at += filler.map(String::length).orElse(1);
    }
    return false;
  }

  private Optional<Found> inSeries(Phrase phrase, boolean labelled, boolean developed) {
    List<Word> core = strip(phrase.words(), "strip");
    if (core.isEmpty()) {
      return Optional.empty();
    }
    String text = text(core);
    if (text.length() < 2
        || text.length() > LONGEST
        || core.stream().allMatch(w -> WORDS.words("generic").contains(w.text()))) {
      return Optional.empty();
    }
    if (!labelled && (WORDS.words("shape").stream().noneMatch(text::endsWith) || rejected(core))) {
      return Optional.empty();
    }
    return Optional.of(found(core, labelled ? "labelled" : "shape", 0.7));
  }

  private static boolean rejected(List<Word> core) {
    String last = core.get(core.size() - 1).text();
    return WORDS.words("reject").contains(last);
  }

  private Optional<Found> judge(Phrase phrase) {
    List<Word> all = phrase.words();
    int tail = tailAt(all);
    if (tail >= 0) {
      List<Word> core = strip(all.subList(0, tail), "strip");
      int after = tail;
      while (after < all.size() && WORDS.words("tail").contains(all.get(after).text())) {
        after++;
      }
      boolean other = after < all.size() && WORDS.words("reject").contains(all.get(after).text());
      if (!core.isEmpty()
          && !other
          && !core.stream().allMatch(w -> WORDS.words("generic").contains(w.text()))
          && text(core).length() <= LONGEST) {
        return Optional.of(found(core, "tail", 0.9));
      }
      return Optional.empty();
    }
    List<Word> core = strip(all, "strip");
    int first = -1;
    for (int i = 0; i < core.size(); i++) {
      if (core.get(i).listed()) {
        first = i;
        break;
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    int last = first;
    while (last + 1 < core.size()
        && (core.get(last + 1).listed()
            || WORDS.words("extend").contains(core.get(last + 1).text()))) {
      last++;
    }
    if (last + 1 < core.size() && rejected(core.subList(0, last + 2))) {
      return Optional.empty();
    }
    if (rejected(core)) {
      return Optional.empty();
    }
    boolean weak = first == last && WORDS.words("weak").contains(core.get(first).text());
    if (first > 0 && first <= 2 && last + 1 == core.size()) {
      return Optional.of(found(core.subList(0, last + 1), weak ? "weak" : "listed", 0.6));
    }
    return Optional.of(found(core.subList(first, last + 1), weak ? "weak" : "listed", 0.7));
  }

  private static List<Word> strip(List<Word> words, String role) {
    int i = 0;
    Set<String> away = WORDS.words(role);
    while (i < words.size() && away.contains(words.get(i).text())) {
      i++;
    }
    return words.subList(i, words.size());
  }

  private static int tailAt(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (WORDS.words("tail").contains(words.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(w -> text.append(w.text()));
    return text.toString();
  }

  private static Found found(List<Word> words, String evidence, double confidence) {
    return new Found(words.get(0).begin(), words.get(words.size() - 1).end(), evidence, confidence);
  }
}
