package io.lantu.mention;

import io.lantu.learn.SpanLattice.Weighed;
import io.lantu.lexicon.Industries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that may be an industry: parts of noun series, and what the span model believes in. */
final class IndustryCandidates {
  static final String RULE = "industry";
  static final String MODEL = "industry-model";
  private static final double LEAST = 0.08;

  private final IndustryReader reader = new IndustryReader(Industries.load());

  List<Candidate> of(SentenceReading reading, Lattices lattices, List<Mention> chosen) {
    String words = reading.sentence().words();
    List<Candidate> out = new ArrayList<>();
    Set<List<Integer>> places = new HashSet<>();
    for (IndustryCandidate candidate : ruled(reading, lattices)) {
      if (lattices.conceivable(Kind.INDUSTRY, candidate.begin(), candidate.end())
          && places.add(List.of(candidate.begin(), candidate.end()))) {
        List<String> features = new ArrayList<>(candidate.features());
        describe(reading, lattices, chosen, candidate.begin(), candidate.end(), RULE, features);
        out.add(
            new Candidate(
                candidate.begin(),
                candidate.end(),
                words.substring(candidate.begin(), candidate.end()),
                RULE,
                features));
      }
    }
    for (Weighed span : lattices.spans(Kind.INDUSTRY, LEAST)) {
      if (places.add(List.of(span.begin(), span.end()))) {
        List<String> features = new ArrayList<>();
        describe(reading, lattices, chosen, span.begin(), span.end(), MODEL, features);
        out.add(
            new Candidate(
                span.begin(),
                span.end(),
                words.substring(span.begin(), span.end()),
                MODEL,
                features));
      }
    }
    return out;
  }

  /** What rules propose, of which the span model thinks nothing. */
  List<GivenUp> givenUp(SentenceReading reading, Lattices lattices) {
    String words = reading.sentence().words();
    return reader.read(reading, series -> true).stream()
        .filter(c -> !lattices.conceivable(Kind.INDUSTRY, c.begin(), c.end()))
        .map(
            c ->
                GivenUp.inconceivable(
                    Kind.INDUSTRY,
                    lattices,
                    c.begin(),
                    c.end(),
                    words.substring(c.begin(), c.end()),
                    RULE))
        .distinct()
        .toList();
  }

  private List<IndustryCandidate> ruled(SentenceReading reading, Lattices lattices) {
    int length = reading.sentence().words().length();
    return lattices.anyConceivable(Kind.INDUSTRY, 0, length)
        ? reader.read(
            reading, series -> lattices.anyConceivable(Kind.INDUSTRY, series.begin(), series.end()))
        : List.of();
  }

  private static void describe(
      SentenceReading reading,
      Lattices lattices,
      List<Mention> chosen,
      int begin,
      int end,
      String rule,
      List<String> features) {
    lattices.describe(Kind.INDUSTRY, begin, end, rule, features);
    String words = reading.sentence().words();
    String name = words.substring(begin, end);
    features.add("name " + name);
    features.add("ends " + name.substring(Math.max(0, name.length() - 2)));
    features.add("begins " + name.substring(0, Math.min(2, name.length())));
    features.add("behind " + at(words, end) + at(words, end + 1));
    features.add("before " + at(words, begin - 2) + at(words, begin - 1));
    var here = reading.sentence().inReport(begin, end);
    for (Mention mention : chosen) {
      if (mention.span().overlaps(here)) {
        String where =
            mention.span().equals(here)
                ? "same"
                : mention.span().contains(here) ? "inside" : "across";
        features.add("mention " + mention.getClass().getSimpleName() + " " + where);
      }
    }
  }

  private static char at(String words, int i) {
    return i >= 0 && i < words.length() && !Character.isWhitespace(words.charAt(i))
        ? words.charAt(i)
        : '^';
  }
}
