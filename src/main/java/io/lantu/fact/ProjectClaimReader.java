package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.lexicon.Industries;
import io.lantu.lexicon.ProjectVerbs;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.lexicon.ProjectVerbs.Stage;
import io.lantu.mention.Clause;
import io.lantu.mention.ClauseReader;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says of each project how far it is, by the verbs before and behind its name, and which
 * enterprises its clause ties to it. Thread-safe.
 */
public final class ProjectClaimReader {
  /** What stands before a partner: {@code 由甲投资}, {@code 与甲共建}, {@code 支持甲建设}. */
  private static final String PARTNER = "由与同持合手";

  private final ClauseReader clauses = new ClauseReader(ProjectVerbs.load());
  private final ProjectIndustries industries = new ProjectIndustries(Industries.load());

  /** One claim for each project that is mentioned, in the order of the mentions. */
  public List<ProjectClaim> read(Report report, List<Mention> mentions) {
    List<ProjectClaim> claims = new ArrayList<>();
    Sentence sentence = null;
    List<Clause> here = List.of();
    for (Mention mention : mentions) {
      if (mention instanceof ProjectMention project) {
        if (sentence == null || sentence.number() != project.sentence()) {
          sentence = report.sentences().get(project.sentence());
          here = clauses.read(report.words(sentence));
        }
        int from = sentence.span().begin();
        Optional<Clause> clause =
            here.stream()
                .filter(c -> c.begin() <= project.span().begin() - from)
                .filter(c -> project.span().begin() - from < c.end())
                .findFirst();
        claims.add(
            new ProjectClaim(
                project,
                clause.map(ProjectClaimReader::milestone).orElse(Milestone.ONGOING),
                tied(project, report.words(sentence), from, mentions),
                industries.in(project.name()),
                new Evidence(
                    project.sentence(), project.span(), project.rule(), project.confidence())));
      }
    }
    return List.copyOf(claims);
  }

  /** What stands behind the name says more than what stands before it. */
  private static Milestone milestone(Clause clause) {
    List<ProjectVerb> behind =
        clause.predicates().stream().filter(verb -> !verb.word().equals("建设")).toList();
    List<ProjectVerb> before = clause.governors();
    if (!behind.isEmpty()) {
      Stage last = behind.get(behind.size() - 1).stage();
      if (last == Stage.ONGOING && has(behind, Stage.START)) {
        return Milestone.START;
      }
      return of(last);
    }
    for (Stage stage : List.of(Stage.DONE, Stage.PLAN, Stage.START)) {
      if (has(before, stage)) {
        return of(stage);
      }
    }
    return Milestone.ONGOING;
  }

  private static boolean has(List<ProjectVerb> verbs, Stage stage) {
    return verbs.stream().anyMatch(verb -> verb.stage() == stage);
  }

  private static Milestone of(Stage stage) {
    return switch (stage) {
      case PLAN -> Milestone.PLAN;
      case START -> Milestone.START;
      case ONGOING -> Milestone.ONGOING;
      case DONE -> Milestone.DONE;
    };
  }

  /** Enterprises inside the project's words, and those that its clause names as its partners. */
  private static List<EnterpriseMention> tied(
      ProjectMention project, String words, int from, List<Mention> mentions) {
    int at = project.span().begin() - from;
    int begin = Math.max(words.lastIndexOf('，', at), words.lastIndexOf(',', at)) + 1;
    List<EnterpriseMention> out = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention instanceof EnterpriseMention enterprise
          && enterprise.sentence() == project.sentence()) {
        boolean partner =
            enterprise.span().begin() - from > begin
                && enterprise.span().end() <= project.span().begin()
                && PARTNER.indexOf(words.charAt(enterprise.span().begin() - from - 1)) >= 0
                && words.substring(enterprise.span().end() - from, at).indexOf('、') < 0;
        if (partner || project.span().contains(enterprise.span())) {
          out.add(enterprise);
        }
      }
    }
    return out;
  }
}
