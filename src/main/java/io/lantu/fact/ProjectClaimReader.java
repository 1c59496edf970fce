package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.fact.ProjectAttributes.Placed;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Industries;
import io.lantu.lexicon.ProjectVerbs;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.lexicon.ProjectVerbs.Stage;
import io.lantu.lexicon.Units;
import io.lantu.mention.Clause;
import io.lantu.mention.ClauseReader;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says of each project how far it is, by the verbs before and behind its name, and which
 * enterprises its clause ties to it, and what else the sentence gives of it. Thread-safe.
 */
public final class ProjectClaimReader {
  private final ClauseReader clauses = new ClauseReader(ProjectVerbs.load());
  private final ProjectIndustries industries = new ProjectIndustries(Industries.load());
  private final ProjectAttributes attributes;

  public ProjectClaimReader(Divisions divisions, Units units) {
    this.attributes = new ProjectAttributes(divisions, units);
  }

  /** One claim for each project that is mentioned, in the order of the mentions. */
  public List<ProjectClaim> read(Report report, List<Mention> mentions) {
    Map<Integer, List<Mention>> bySentence =
        mentions.stream()
            .collect(Collectors.groupingBy(Mention::sentence, TreeMap::new, Collectors.toList()));
    List<ProjectClaim> claims = new ArrayList<>();
    bySentence.forEach(
        (number, here) -> claims.addAll(read(report, report.sentences().get(number), here)));
    return List.copyOf(claims);
  }

  private List<ProjectClaim> read(Report report, Sentence sentence, List<Mention> mentions) {
    List<Clause> here =
        mentions.stream().anyMatch(ProjectMention.class::isInstance)
            ? clauses.read(report.words(sentence))
            : List.of();
    List<Placed> projects = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention instanceof ProjectMention project) {
        int at = project.span().begin() - sentence.span().begin();
        Optional<Clause> clause =
            here.stream().filter(c -> c.begin() <= at && at < c.end()).findFirst();
        Milestone milestone = clause.map(ProjectClaimReader::milestone).orElse(Milestone.ONGOING);
        projects.add(new Placed(project, clause, milestone));
      }
    }
    List<List<ProjectAttribute>> given = attributes.of(report, sentence, projects, mentions);
    List<ProjectClaim> claims = new ArrayList<>();
    for (int i = 0; i < projects.size(); i++) {
      ProjectMention project = projects.get(i).project();
      claims.add(
          new ProjectClaim(
              project,
              projects.get(i).milestone(),
              EnterpriseTies.of(project, report, mentions),
              industries.in(project.name()),
              given.get(i),
              new Evidence(
                  project.sentence(), project.span(), project.rule(), project.confidence())));
    }
    return claims;
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
      return Milestone.of(last);
    }
    for (Stage stage : List.of(Stage.DONE, Stage.PLAN, Stage.START)) {
      if (has(before, stage)) {
        return Milestone.of(stage);
      }
    }
    return Milestone.ONGOING;
  }

  private static boolean has(List<ProjectVerb> verbs, Stage stage) {
    return verbs.stream().anyMatch(verb -> verb.stage() == stage);
  }
}
