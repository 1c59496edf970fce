package io.lantu.evaluate;

import io.lantu.lexicon.Division;
import io.lantu.link.LinkedReport;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with its gold and what was given for it: what an {@link Evaluation} is made of. Immutable.
 *
 * @param name what tells the text from others, such as the gold file's name
 * @param group texts of one group are scored together
 * @param sentences the words of each sentence that annotations count, cleaned
 */
public record Scored(
    String name,
    String group,
    List<Annotation> gold,
    List<Annotation> given,
    Offsets offsets,
    List<String> sentences) {
  public static final String CITY_AND_COUNTY = "city and county reports";
  public static final String PROVINCIAL = "provincial reports";

  public Scored {
    gold = List.copyOf(gold);
    given = List.copyOf(given);
    sentences = List.copyOf(sentences);
  }

  /** What the program read out of a report, in the group of the report's level. */
  public static Scored of(
      String name, List<Annotation> gold, LinkedReport linked, Offsets offsets) {
    return new Scored(
        name,
        linked.report().place().level() == Division.Level.PROVINCE ? PROVINCIAL : CITY_AND_COUNTY,
        gold,
        SystemAnnotations.of(linked),
        offsets,
        sentences(linked));
  }

  /** The words of a sentence; empty for a place outside every sentence. */
  String words(int sentence) {
    return sentence >= 0 && sentence < sentences.size() ? sentences.get(sentence) : "";
  }

  private static List<String> sentences(LinkedReport linked) {
    RawSentences raw = new RawSentences(linked.report().text().source().raw());
    List<StringBuilder> words = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      words.add(new StringBuilder());
    }
    String clean = linked.report().text().text();
    for (int i = 0; i < clean.length(); i++) {
      int sentence = raw.at(linked.report().text().toRaw(new Span(i, i + 1)).begin());
      if (sentence >= 0) {
        words.get(sentence).append(clean.charAt(i));
      }
    }
    return words.stream().map(StringBuilder::toString).toList();
  }
}
