package io.lantu.mention;

import io.lantu.lexicon.Industries;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what may be industries, sectors and industrial chains: listed names, and any noun that the
 * sentence itself calls an industry, by {@code 产业}, {@code 行业} and the like behind it or behind the
 * list in which it stands.
 *
 * <p>Whether a candidate stands is learned. Thread-safe.
 */
final class IndustryReader {
  private final IndustryWords vocabulary;

  IndustryReader(Industries industries) {
    this.vocabulary = new IndustryWords(industries);
  }

  /**
   * The candidates in text order.
   *
   * @param worth which series are worth a closer look
   */
  List<IndustryCandidate> read(SentenceReading reading, Predicate<NounSeries> worth) {
    TaggedSentence sentence = reading.sentence();
    BitSet taken = new BitSet();
    for (Mention place : reading.divisions()) {
      Span here = place.span().shift(-sentence.sentence().span().begin());
      taken.set(here.begin(), here.end());
    }
    List<IndustryCandidate> candidates = new ArrayList<>();
    for (NounSeries series : NounSeries.of(sentence, taken, vocabulary)) {
      if (worth.test(series)) {
        candidates.addAll(new IndustryPhrases(series, sentence.words(), vocabulary).all());
      }
    }
    return candidates;
  }
}
