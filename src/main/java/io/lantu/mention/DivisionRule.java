package io.lantu.mention;

import io.lantu.document.Report;
import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Division.Level;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.WordLists;
import io.lantu.lexicon.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds administrative divisions named in full or short, also where they open a longer public name
 * ({@code 太原武宿机场}). Towns, villages, regions and abbreviations such as {@code 沪} are left out.
 *
 * <p>A name is unmistakable when it is full, or short and of the report's own province, or short,
 * of a province or prefecture and a place to the segmenter too; of a short name that is a word as
 * well also the words around it must say that it is a place. Any other needs company: a list of
 * places, or its parent's name before it.
 */
public final class DivisionRule {
  private static final Set<String> JOINTS = WordLists.load("division-guards.tsv").words("joint");
  private static final WordSet ANY_JOINT = new WordSet(JOINTS);
  private static final int SHORTEST = 2;

  private static final String UNMISTAKABLE = "division";
  private static final String IN_COMPANY = "division-in-company";

  private final Divisions divisions;
  private final DivisionResolver resolver;
  private final RuleConfidence confidence;

  public DivisionRule(Divisions divisions, RuleConfidence confidence) {
    this.confidence = confidence;
    this.divisions = divisions;
    this.resolver = new DivisionResolver(divisions);
  }

  public List<Mention> find(TaggedSentence sentence) {
    List<NamedPlace> places = accepted(sentence.words(), candidates(sentence));
    DivisionContext context = new DivisionContext(divisions, sentence.words(), places);
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      NamedPlace place = places.get(i);
      String rule = place.unmistakable() ? UNMISTAKABLE : IN_COMPANY;
      found.add(
          new DivisionMention(
              sentence.sentence().number(),
              sentence.inReport(place.begin(), place.end()),
              place.name(),
              resolver.resolve(context.meant(i), sentence.report().place()),
              rule,
              confidence.of(rule)));
    }
    return found;
  }

  private List<NamedPlace> candidates(TaggedSentence sentence) {
    TokenEdges edges = new TokenEdges(sentence);
    DivisionGuards guards = new DivisionGuards(sentence.words(), edges);
    List<NamedPlace> candidates = new ArrayList<>();
    for (int begin = 0; begin < sentence.words().length(); ) {
      Optional<NamedPlace> candidate =
          at(begin, sentence, edges, guards)
              .filter(
                  c ->
                      edges.begins(c.begin())
                          || c.begin() == behind(candidates)
                          || guessed(c, sentence, edges)
                          || led(c, sentence));
      candidate.ifPresent(candidates::add);
      begin = candidate.map(NamedPlace::end).orElse(begin + 1);
    }
    return candidates;
  }

  private static int behind(List<NamedPlace> candidates) {
    return candidates.isEmpty() ? -1 : candidates.get(candidates.size() - 1).end();
  }

  /**
   * Whether an unmistakable name of the report's own province hides in a guess of the segmenter.
   */
  private boolean guessed(NamedPlace c, TaggedSentence sentence, TokenEdges edges) {
    return c.unmistakable()
        && resolver.inProvinceOf(c.divisions(), sentence.report().place())
        && edges.insideGuess(c.begin(), c.end());
  }

  /**
   * Whether an unmistakable name begins here whatever the segmenter takes with it ({@code 在建/水县}):
   * a full name of the report's surroundings, or one of its province behind a word like {@code 位于}.
   */
  private boolean led(NamedPlace c, TaggedSentence sentence) {
    Division place = sentence.report().place();
    return c.unmistakable()
        && (resolver.around(c.divisions(), place) && divisions.isFullName(c.name())
            || resolver.inProvinceOf(c.divisions(), place)
                && DivisionGuards.afterPlaceWord(sentence.words(), c.begin()));
  }

  private Optional<NamedPlace> at(
      int begin, TaggedSentence sentence, TokenEdges edges, DivisionGuards guards) {
    String words = sentence.words();
    Division place = sentence.report().place();
    int longest = divisions.lengthAt(words, begin);
    for (int end = begin + longest; end >= begin + SHORTEST; end--) {
      String name = words.substring(begin, end);
      List<Division> named = divisions.named(name, sentence.report().year());
      if (!named.isEmpty() && ends(begin, end, words, named, place, edges)) {
        boolean full = divisions.isFullName(name);
        if (guards.against(begin, end, full)) {
          return Optional.empty();
        }
        boolean sure = unmistakable(words, full, named, sentence.report(), edges, begin, end);
        return Optional.of(new NamedPlace(begin, end, name, named, sure));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a name may end here: with a token, or inside a longer noun that it opens. In its own
   * province a name is trusted before the segmenter, which knows few counties.
   */
  private boolean ends(
      int begin, int end, String words, List<Division> named, Division place, TokenEdges edges) {
    return !DivisionGuards.goesOn(words, end)
        && (edges.ends(end)
            || edges.opensLongerNoun(begin, end)
            || edges.insideGuess(begin, end)
            || resolver.inProvinceOf(named, place)
                && (named.stream().anyMatch(d -> d.level() != Level.COUNTY)
                    || ANY_JOINT.lengthAt(words, end) > 0
                    || DivisionGuards.placed(words, begin, end)));
  }

  private boolean unmistakable(
      String words,
      boolean full,
      List<Division> named,
      Report report,
      TokenEdges edges,
      int begin,
      int end) {
    Division place = report.place();
    String name = words.substring(begin, end);
    if (DivisionGuards.everyday(name)) {
      List<Division> bearers =
          named.stream().filter(d -> divisions.bears(d, name, report.year())).toList();
      return place.level() != Level.PROVINCE && resolver.own(bearers, place);
    }
    if (full && name.length() > SHORTEST) {
      return true;
    }
    if (DivisionGuards.alsoWord(name)) {
      return named.contains(place)
          || resolver.around(named, place) && DivisionGuards.placed(words, begin, end);
    }
    return resolver.inProvinceOf(named, place)
        || named.stream().anyMatch(d -> d.level() != Level.COUNTY) && edges.placeAt(begin, end);
  }

  /** The candidates that stand: the unmistakable ones, and what is in company with one of them. */
  private List<NamedPlace> accepted(String words, List<NamedPlace> candidates) {
    boolean[] accepted = new boolean[candidates.size()];
    for (int i = 0; i < accepted.length; i++) {
      NamedPlace c = candidates.get(i);
      accepted[i] =
          c.unmistakable()
              || i > 0
                  && accepted[i - 1]
                  && (listed(words, candidates.get(i - 1), c) || inside(c, candidates.get(i - 1)));
    }
    for (int i = accepted.length - 2; i >= 0; i--) {
      accepted[i] |= accepted[i + 1] && listed(words, candidates.get(i), candidates.get(i + 1));
    }
    return IntStream.range(0, accepted.length)
        .filter(i -> accepted[i])
        .mapToObj(candidates::get)
        .toList();
  }

  /** Members of one list: parted by a joint, and divisions of the same parent. */
  private boolean listed(String words, NamedPlace left, NamedPlace right) {
    return JOINTS.contains(words.substring(left.end(), right.begin()))
        && left.divisions().stream()
            .anyMatch(
                l ->
                    right.divisions().stream()
                        .anyMatch(r -> l.parentCode().equals(r.parentCode())));
  }

  /** Whether a candidate can lie in the division that is named directly before it. */
  private boolean inside(NamedPlace candidate, NamedPlace before) {
    return before.end() == candidate.begin()
        && candidate.divisions().stream().anyMatch(d -> resolver.inside(d, before.divisions()));
  }
}
