package io.lantu.mention;

import io.lantu.lexicon.Industries;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds industries, sectors and industrial chains: listed names, and any noun that the sentence
 * itself calls an industry, by {@code 产业}, {@code 行业} and the like behind it or behind the list in
 * which it stands.
 *
 * <p>Whether a candidate stands is a matter of its words and of what is around it; the weights of
 * both are in {@code industry-weights.tsv}. Of candidates that overlap the most probable one stays.
 */
public final class IndustryRule {

  private final IndustryWords vocabulary;

  public IndustryRule(Industries industries) {
    this.vocabulary = new IndustryWords(industries);
  }

  List<IndustryCandidate> candidates(TaggedSentence sentence, List<Mention> earlier) {
    BitSet taken = new BitSet();
    for (Mention mention : earlier) {
      if (mention instanceof DivisionMention) {
        Span here = mention.span().shift(-sentence.sentence().span().begin());
        taken.set(here.begin(), here.end());
      }
    }
    List<IndustryCandidate> candidates = new ArrayList<>();
    for (NounSeries series : NounSeries.of(sentence, taken, vocabulary)) {
      candidates.addAll(new IndustryCandidates(series, sentence.words(), vocabulary).all());
    }
    return candidates;
  }
}
