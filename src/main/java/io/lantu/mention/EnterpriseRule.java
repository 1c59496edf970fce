package io.lantu.mention;

import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.WordLists;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import io.lantu.mention.SentenceReading.RuleHit;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds enterprises in five ways, each with a name of its own in the data: well-known ones by the
 * word list, names that end in a company's suffix, members of lists that are called companies,
 * unknown names with a house's trade behind them, and unknown names that open an industrial
 * undertaking's name. Thread-safe.
 */
final class EnterpriseRule {
  private final ListedEnterprises listed;
  private final SuffixedEnterprises suffixed;
  private final EnumeratedEnterprises enumerated;
  private final HouseEnterprises houses;
  private final ProjectBrands brands;

  EnterpriseRule(Enterprises enterprises) {
    WordLists words = WordLists.load("enterprise-words.tsv");
    this.listed = new ListedEnterprises(enterprises, words);
    this.suffixed = new SuffixedEnterprises(words);
    this.enumerated = new EnumeratedEnterprises(enterprises, words);
    this.houses = new HouseEnterprises(words);
    this.brands = new ProjectBrands(enterprises, words);
  }

  /**
   * The enterprises that the rules see.
   *
   * @param places of the sentence
   * @param clauses with the undertakings whose names enterprises may open
   */
  List<RuleHit> find(
      TaggedSentence sentence, List<Mention> places, List<ClauseCandidates> clauses) {
    List<RuleHit> found = new ArrayList<>();
    found.addAll(listed.find(sentence));
    add(found, suffixed.find(sentence));
    add(found, enumerated.find(sentence));
    add(found, houses.find(sentence));
    add(found, brands.find(sentence, places, List.copyOf(found), clauses));
    return found;
  }

  /** A longer name wins over one inside it; of two that only overlap the earlier way wins. */
  private static void add(List<RuleHit> found, List<RuleHit> more) {
    for (RuleHit hit : more) {
      found.removeIf(hit::isLongerThan);
      if (found.stream().noneMatch(hit::overlaps)) {
        found.add(hit);
      }
    }
  }
}
