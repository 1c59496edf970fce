package io.lantu.mention;

import io.lantu.learn.SpanLattice.Weighed;
import io.lantu.lexicon.WordLists;
import io.lantu.lexicon.WordSet;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import io.lantu.mention.SentenceReading.RuleHit;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that may be an enterprise: what the rules hit, and what the span model believes in. */
final class EnterpriseCandidates {
  static final String MODEL = "enterprise-model";
  private static final double LEAST = 0.05;
  private static final int LONG = 9;

  private static final Pattern PROPER = Pattern.compile("n[rstz].*|nx|x|j|g[bcgimp]?");

  private final List<Ending> endings;
  private final EnterpriseContext context;
  private final EnterpriseGuards guards;

  EnterpriseCandidates() {
    WordLists words = WordLists.load("enterprise-words.tsv");
    context = new EnterpriseContext(words);
    guards = new EnterpriseGuards(words);
    endings =
        Stream.of("suffix", "house", "trade")
            .map(role -> new Ending(role, new WordSet(words.words(role))))
            .toList();
  }

  /** Words that names end in, by what they tell. */
  private record Ending(String role, WordSet words) {}

  private record Place(int begin, int end) {}

  List<Candidate> of(SentenceReading reading, Lattices lattices) {
    Map<Place, String> rules = new LinkedHashMap<>();
    for (RuleHit hit : reading.enterprises()) {
      rules.putIfAbsent(new Place(hit.begin(), hit.end()), hit.rule());
    }
    List<Weighed> proposed = lattices.spans(Kind.ENTERPRISE, LEAST);
    String words = reading.sentence().words();
    for (Weighed span : proposed) {
      if (!guards.against(words, span.begin(), span.end())) {
        rules.putIfAbsent(new Place(span.begin(), span.end()), MODEL);
      }
    }
    List<Candidate> out = new ArrayList<>();
    rules.forEach(
        (place, rule) ->
            out.add(
                candidate(reading, lattices, proposed, place.begin(), place.end(), rule, rules)));
    return out;
  }

  /** What the span model takes for enterprises and cannot be any. */
  List<GivenUp> givenUp(SentenceReading reading, Lattices lattices) {
    String words = reading.sentence().words();
    return lattices.spans(Kind.ENTERPRISE, LEAST).stream()
        .filter(span -> guards.against(words, span.begin(), span.end()))
        .map(span -> GivenUp.of(span, words, MODEL, new Outcome.NoEnterprise()))
        .toList();
  }

  private Candidate candidate(
      SentenceReading reading,
      Lattices lattices,
      List<Weighed> proposed,
      int begin,
      int end,
      String rule,
      Map<Place, String> rules) {
    String text = reading.sentence().words();
    String name = text.substring(begin, end);
    List<String> f = new ArrayList<>();
    lattices.describe(Kind.ENTERPRISE, begin, end, rule, f);
    context.describe(reading, lattices, proposed, begin, end, rule, f);
    f.add("length=" + Math.min(LONG, name.length()));
    f.add("ending=" + ending(name));
    f.add("word=" + word(reading.sentence(), begin, end));
    made(reading.sentence(), begin, end, rule, f);
    for (Map.Entry<Place, String> other : rules.entrySet()) {
      Place place = other.getKey();
      boolean same = place.begin() == begin && place.end() == end;
      if (!same && !other.getValue().equals(MODEL) && place.begin() < end && begin < place.end()) {
        f.add("crossed-by=" + other.getValue());
      }
    }
    undertaking(reading, begin, end, f);
    f.add("before=" + (begin > 0 ? text.charAt(begin - 1) : '^'));
    f.add("behind=" + (end < text.length() ? text.charAt(end) : '^'));
    f.add("ends " + name.substring(name.length() - 2));
    f.add("behind " + text.substring(end, Math.min(text.length(), end + 2)).strip());
    f.add("before " + text.substring(Math.max(0, begin - 2), begin).strip());
    boolean division =
        reading.divisions().stream()
            .map(m -> m.span().shift(-reading.sentence().sentence().span().begin()))
            .anyMatch(s -> s.begin() < end && begin < s.end());
    f.add("division=" + division);
    return new Candidate(begin, end, name, rule, f);
  }

  private String ending(String name) {
    String behindFirst = name.substring(1);
    for (Ending ending : endings) {
      if (ending.words.lengthBefore(behindFirst, behindFirst.length()) > 0) {
        return ending.role;
      }
    }
    return "none";
  }

  /** Whether the segmenter knows the name as one word, and of what kind. */
  private static String word(TaggedSentence sentence, int begin, int end) {
    int tokens = 0;
    String tag = "";
    boolean cut = false;
    for (Token token : sentence.tokens(begin, end)) {
      tokens++;
      tag = token.tag();
      cut |= token.span().begin() < begin || token.span().end() > end;
    }
    return cut ? "cut" : tokens == 1 ? tag : "several";
  }

  /** What words the name is made of; names of ordinary words are mostly none. */
  private static void made(
      TaggedSentence sentence, int begin, int end, String rule, List<String> f) {
    StringBuilder tags = new StringBuilder();
    int common = 0;
    int strange = 0;
    for (Token token : sentence.tokens(begin, end)) {
      boolean proper = PROPER.matcher(token.tag()).matches();
      boolean single = token.text().length() == 1;
      tags.append(single ? "1" : "").append(token.tag()).append(' ');
      common += !proper && !single ? token.text().length() : 0;
      strange += proper || single ? token.text().length() : 0;
    }
    f.add("run=" + run(sentence.tokens(begin - 1, end + 1), begin, end));
    f.add("tags " + tags.toString().strip());
    String made = common == 0 ? "strange" : strange == 0 ? "common" : "mixed";
    f.add("made " + made);
    f.add("made " + made + " rule=" + rule);
  }

  /**
   * How the name lies to runs of words that the segmenter does not know.
   *
   * @param tokens those of the name, and the ones beside it
   */
  private static String run(List<Token> tokens, int begin, int end) {
    boolean opens = false;
    boolean closes = false;
    boolean before = false;
    for (Token token : tokens) {
      boolean strange = StrangeWords.strange(token);
      if (token.span().end() == begin) {
        before = strange;
      }
      opens |= strange && token.span().begin() == begin;
      closes |= strange && token.span().end() == end;
    }
    boolean behind =
        tokens.stream().anyMatch(t -> t.span().begin() == end && StrangeWords.strange(t));
    return (opens ? before ? "goes-on" : "opens" : "ordinary")
        + (closes ? behind ? " open-end" : " closes" : " ordinary");
  }

  private static void undertaking(SentenceReading reading, int begin, int end, List<String> f) {
    for (ClauseCandidates clause : reading.clauses()) {
      for (ProjectCandidate project : clause.projects()) {
        if (project.begin() <= begin
            && end <= project.end()
            && project.form() == ProjectCandidate.Form.READ) {
          String head =
              project
                  .parts()
                  .head()
                  .map(h -> h.name().toLowerCase(java.util.Locale.ROOT))
                  .orElse("none");
          String where =
              project.begin() == begin ? project.end() == end ? "whole" : "opens" : "within";
          f.add("project=" + where);
          f.add("project=" + where + " " + head + (project.called().isEmpty() ? "" : " called"));
          return;
        }
      }
    }
    f.add("project=none");
  }
}
