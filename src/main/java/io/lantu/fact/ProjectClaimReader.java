package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.lexicon.Industries;
import io.lantu.lexicon.ProjectVerbs;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.lexicon.ProjectVerbs.Stage;
import io.lantu.mention.Clause;
import io.lantu.mention.ClauseReader;
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
  private final ClauseReader clauses = new ClauseReader(ProjectVerbs.load());
  private final ProjectIndustries industries = new ProjectIndustries(Industries.load());

  private final EnterpriseTies ties;

  public ProjectClaimReader(EnterpriseTies ties) {
    this.ties = ties;
  }

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
                ties.of(project, report, mentions),
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
}
