package io.lantu.mention;

import io.lantu.learn.SpanLattice.Weighed;
import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.mention.ProjectCandidate.Form;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that may be a project: the members of lists that clauses hold, and what the model believes
 * in.
 */
final class ProjectCandidates {
  static final String RULE = "project";
  static final String MODEL = "project-model";
  private static final double LEAST = 0.08;
  private static final Clause NO_CLAUSE = new Clause(0, 0, List.of(), List.of(), 0, 0);

  private final ProjectFeatures speaking = new ProjectFeatures();
  private final ProjectHeads heads = ProjectHeads.load();

  /**
   * @param earlier the sentence's places and chosen enterprises
   */
  List<Candidate> of(SentenceReading reading, Lattices lattices, List<Mention> earlier) {
    List<Candidate> out = new ArrayList<>();
    Set<List<Integer>> places = new HashSet<>();
    Set<String> names = new HashSet<>();
    List<Weighed> proposed = lattices.spans(Kind.PROJECT, LEAST);
    for (ClauseCandidates clause : reading.clauses()) {
      for (ProjectCandidate candidate : clause.projects()) {
        places.add(List.of(candidate.begin(), candidate.end()));
        if (lattices.conceivable(Kind.PROJECT, candidate.begin(), candidate.end())
            && names.add(candidate.name())) {
          Candidate made =
              candidate(reading, lattices, proposed, earlier, clause.clause(), candidate, RULE);
          List<String> features = new ArrayList<>(made.features());
          company(clause.projects(), candidate, lattices, features);
          form(clause.projects(), candidate, reading.sentence().words(), features);
          out.add(new Candidate(made.begin(), made.end(), made.name(), made.rule(), features));
        }
      }
    }
    for (Weighed span : proposed) {
      if (places.add(List.of(span.begin(), span.end()))) {
        proposed(reading, lattices, proposed, earlier, span).ifPresent(out::add);
      }
    }
    return out;
  }

  /** Names that rules read, of which the span model thinks nothing. */
  List<GivenUp> givenUp(SentenceReading reading, Lattices lattices) {
    return reading.clauses().stream()
        .flatMap(clause -> clause.projects().stream())
        .filter(c -> !lattices.conceivable(Kind.PROJECT, c.begin(), c.end()))
        .map(c -> GivenUp.inconceivable(Kind.PROJECT, lattices, c.begin(), c.end(), c.name(), RULE))
        .distinct()
        .toList();
  }

  /** A name that only the model sees. */
  private Optional<Candidate> proposed(
      SentenceReading reading,
      Lattices lattices,
      List<Weighed> proposed,
      List<Mention> earlier,
      Weighed span) {
    String words = reading.sentence().words();
    String name = MemberTrimmer.bare(words.substring(span.begin(), span.end()));
    int end = span.begin() + name.length();
    if (name.length() < 2) {
      return Optional.empty();
    }
    Clause clause =
        reading.clauses().stream()
            .map(ClauseCandidates::clause)
            .filter(c -> c.begin() <= span.begin() && span.begin() < c.end())
            .findFirst()
            .orElse(NO_CLAUSE);
    String rest = words.substring(end, Math.min(words.length(), end + 4));
    String called =
        rest.startsWith("项目") || rest.startsWith("等项目")
            ? "项目"
            : rest.startsWith("工程") ? "工程" : rest.startsWith("建设") ? "建设" : "";
    ProjectCandidate candidate =
        new ProjectCandidate(
            span.begin(), end, name, Peeled.of(name, heads), called, false, 1, Form.PLAIN);
    Candidate made = candidate(reading, lattices, proposed, earlier, clause, candidate, MODEL);
    List<String> features = new ArrayList<>(made.features());
    boolean inRuled =
        reading.clauses().stream()
            .flatMap(c -> c.projects().stream())
            .anyMatch(c -> c.begin() < end && span.begin() < c.end());
    features.add("proposed " + (inRuled ? "over a rule" : "alone"));
    return Optional.of(new Candidate(made.begin(), made.end(), name, MODEL, features));
  }

  private Candidate candidate(
      SentenceReading reading,
      Lattices lattices,
      List<Weighed> proposed,
      List<Mention> earlier,
      Clause clause,
      ProjectCandidate candidate,
      String rule) {
    List<String> features =
        new ArrayList<>(speaking.of(candidate, clause, reading.sentence(), earlier));
    lattices.describe(Kind.PROJECT, candidate.begin(), candidate.end(), rule, features);
    rivals(proposed, lattices, candidate.begin(), candidate.end(), features);
    words(reading.sentence().words(), clause, candidate, features);
    return new Candidate(candidate.begin(), candidate.end(), candidate.name(), rule, features);
  }

  /** The words themselves that matter most. */
  private static void words(
      String words, Clause clause, ProjectCandidate candidate, List<String> features) {
    String name = candidate.name();
    features.add("ends " + name.substring(Math.max(0, name.length() - 2)));
    features.add("thing " + candidate.parts().thing());
    features.add("action " + candidate.parts().action());
    List<ProjectVerb> governors = clause.governors();
    String governor = governors.isEmpty() ? "" : governors.get(governors.size() - 1).word();
    String predicate = clause.predicates().isEmpty() ? "" : clause.predicates().get(0).word();
    features.add("governor " + governor);
    features.add("predicate " + predicate);
    features.add("verbs " + governor + ' ' + predicate);
    features.add("behind " + at(words, candidate.end()) + at(words, candidate.end() + 1));
    features.add("before " + at(words, candidate.begin() - 1));
    features.add("length " + Math.min(16, name.length()));
  }

  private static char at(String words, int i) {
    return i >= 0 && i < words.length() && !Character.isWhitespace(words.charAt(i))
        ? words.charAt(i)
        : '^';
  }

  /** The best other span that overlaps this one. */
  private static void rivals(
      List<Weighed> proposed, Lattices lattices, int begin, int end, List<String> features) {
    double exact = lattices.of(Kind.PROJECT).probability(begin, end);
    proposed.stream()
        .filter(s -> s.begin() < end && begin < s.end())
        .filter(s -> s.begin() != begin || s.end() != end)
        .max(Comparator.comparingDouble(Weighed::probability))
        .ifPresent(s -> features.add(s.probability() > exact ? "rival-stronger" : "rival-weaker"));
  }

  /** How the name was made, and whether the list had other ways to read it. */
  private static void form(
      List<ProjectCandidate> list,
      ProjectCandidate candidate,
      String words,
      List<String> features) {
    String printed = words.substring(candidate.begin(), candidate.end());
    boolean restored = !printed.equals(candidate.name());
    String head = candidate.parts().head().map(Enum::name).orElse("none");
    boolean choice =
        list.stream()
            .anyMatch(o -> o.begin() == candidate.begin() && !o.name().equals(candidate.name()));
    String form =
        "form " + candidate.form() + (restored ? " restored" : "") + (choice ? " of some" : "");
    features.add(form);
    features.add(form + " head=" + head);
    features.add(form + " printed=" + Math.min(8, printed.length()));
    features.add(form + " listed=" + Math.min(4, candidate.listed()));
    features.add(form + " called=" + candidate.called());
  }

  /** What the model says of the other members of its list. */
  private static void company(
      List<ProjectCandidate> list,
      ProjectCandidate candidate,
      Lattices lattices,
      List<String> features) {
    double sum = 0;
    int count = 0;
    for (ProjectCandidate other : list) {
      if (other.form() == Form.READ && other.begin() != candidate.begin()) {
        sum += lattices.of(Kind.PROJECT).probability(other.begin(), other.end());
        count++;
      }
    }
    if (count > 0) {
      Lattices.steps("company", sum / count, features);
    } else {
      features.add("company-none");
    }
  }
}
