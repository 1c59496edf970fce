package io.lantu.mention;

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

/**
 * Finds administrative divisions named in full or short, also where they open a longer public name
 * ({@code 太原武宿机场}). Towns, villages, regions and abbreviations such as {@code 沪} are left out.
 *
 * <p>A name is unmistakable when it is full, or short and of the report's own province, or short,
 * of a province or prefecture and a place to the segmenter too. Any other needs company: a list of
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
    List<Candidate> candidates = candidates(sentence);
    boolean[] accepted = accept(sentence.words(), candidates);
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < accepted.length; i++) {
      if (accepted[i]) {
        Candidate c = candidates.get(i);
        String rule = c.unmistakable ? UNMISTAKABLE : IN_COMPANY;
        List<Division> meant =
            i > 0 && accepted[i - 1] ? inside(c, candidates.get(i - 1)) : c.divisions;
        found.add(
            new DivisionMention(
                sentence.sentence().number(),
                sentence.inReport(c.begin, c.end),
                c.name,
                resolver.resolve(meant.isEmpty() ? c.divisions : meant, sentence.report().place()),
                rule,
                confidence.of(rule)));
      }
    }
    return found;
  }

  private record Candidate(
      int begin, int end, String name, List<Division> divisions, boolean unmistakable) {}

  private List<Candidate> candidates(TaggedSentence sentence) {
    TokenEdges edges = new TokenEdges(sentence);
    DivisionGuards guards = new DivisionGuards(sentence.words(), edges);
    List<Candidate> candidates = new ArrayList<>();
    for (int begin = 0; begin < sentence.words().length(); ) {
      Optional<Candidate> candidate =
          at(begin, sentence, edges, guards)
              .filter(
                  c ->
                      edges.begins(c.begin)
                          || c.begin == behind(candidates)
                          || guessed(c, sentence, edges));
      candidate.ifPresent(candidates::add);
      begin = candidate.map(Candidate::end).orElse(begin + 1);
    }
    return candidates;
  }

  private static int behind(List<Candidate> candidates) {
    return candidates.isEmpty() ? -1 : candidates.get(candidates.size() - 1).end;
  }

  /**
   * Whether an unmistakable name of the report's own province hides in a guess of the segmenter.
   */
  private boolean guessed(Candidate c, TaggedSentence sentence, TokenEdges edges) {
    return c.unmistakable
        && resolver.inProvinceOf(c.divisions, sentence.report().place())
        && edges.insideGuess(c.begin, c.end);
  }

  private Optional<Candidate> at(
      int begin, TaggedSentence sentence, TokenEdges edges, DivisionGuards guards) {
    String words = sentence.words();
    Division place = sentence.report().place();
    int longest = divisions.lengthAt(words, begin);
    for (int end = begin + longest; end >= begin + SHORTEST; end--) {
      String name = words.substring(begin, end);
      List<Division> named = divisions.named(name);
      if (!named.isEmpty() && ends(begin, end, words, named, place, edges)) {
        boolean full = named.stream().anyMatch(d -> d.name().equals(name));
        if (guards.against(begin, end, full)) {
          return Optional.empty();
        }
        boolean sure = unmistakable(name, full, named, place, edges, begin, end);
        return Optional.of(new Candidate(begin, end, name, named, sure));
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
    boolean countySeat = words.charAt(end - 1) == '县' && words.startsWith("城", end);
    return !countySeat
        && (edges.ends(end)
            || edges.opensLongerNoun(begin, end)
            || edges.insideGuess(begin, end)
            || resolver.inProvinceOf(named, place)
                && (named.stream().anyMatch(d -> d.level() != Level.COUNTY)
                    || ANY_JOINT.lengthAt(words, end) > 0));
  }

  private boolean unmistakable(
      String name,
      boolean full,
      List<Division> named,
      Division place,
      TokenEdges edges,
      int begin,
      int end) {
    boolean ownBelowProvince = place.level() != Level.PROVINCE && resolver.own(named, place);
    if (DivisionGuards.everyday(name)) {
      return ownBelowProvince;
    }
    if (full && name.length() > SHORTEST) {
      return true;
    }
    if (DivisionGuards.alsoWord(name)) {
      return named.contains(place);
    }
    return resolver.inProvinceOf(named, place)
        || named.stream().anyMatch(d -> d.level() != Level.COUNTY) && edges.placeAt(begin, end);
  }

  /** Which candidates stand: the unmistakable ones, and what is in company with one that stands. */
  private boolean[] accept(String words, List<Candidate> candidates) {
    boolean[] accepted = new boolean[candidates.size()];
    for (int i = 0; i < accepted.length; i++) {
      Candidate c = candidates.get(i);
      accepted[i] =
          c.unmistakable
              || i > 0
                  && accepted[i - 1]
                  && (listed(words, candidates.get(i - 1), c)
                      || !inside(c, candidates.get(i - 1)).isEmpty());
    }
    for (int i = accepted.length - 2; i >= 0; i--) {
      accepted[i] |= accepted[i + 1] && listed(words, candidates.get(i), candidates.get(i + 1));
    }
    return accepted;
  }

  /** Members of one list: parted by a joint, and divisions of the same parent. */
  private boolean listed(String words, Candidate left, Candidate right) {
    return JOINTS.contains(words.substring(left.end, right.begin))
        && left.divisions.stream()
            .anyMatch(
                l -> right.divisions.stream().anyMatch(r -> l.parentCode().equals(r.parentCode())));
  }

  /** Those of a candidate's divisions that lie in the one named directly before it. */
  private List<Division> inside(Candidate candidate, Candidate before) {
    return before.end != candidate.begin
        ? List.of()
        : candidate.divisions.stream().filter(d -> resolver.inside(d, before.divisions)).toList();
  }
}
