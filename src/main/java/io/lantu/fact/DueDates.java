package io.lantu.fact;

import io.lantu.lexicon.NameTable;
import io.lantu.lexicon.ProjectVerbs;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.lexicon.ProjectVerbs.Role;
import io.lantu.mention.Clause;
import io.lantu.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds when projects are to reach a milestone: times between a name and the verbs behind it
 * ({@code 甲水厂6月底前开工、年底前建成}), before the verbs that govern it ({@code 年内建成甲水厂}), or opening the
 * clause behind it ({@code 推进甲水厂建设，确保年底前投用}). Times before the report's year are none. Thread-safe.
 */
final class DueDates {
  private static final String RULE = "project-due-date";
  private static final double CONFIDENCE = 0.9;
  private static final Pattern OPENING =
      Pattern.compile("(?:确保|力争|争取|预计|计划|将|并|要|于|在|到|至|项目|一期|二期|工程|[“\"])*");
  private static final Pattern ONLY = Pattern.compile("[“”\"在到于至前力争确保]*");

  private static final Pattern SPENT =
      Pattern.compile("^(?:累计|计划|力争|预计)*(?:完成|到位|达到?)[^，。；]{0,4}投资");

  /** How far behind a time its verb stands, in characters. */
  private static final int SIGHT = 8;

  private final ProjectVerbs verbs = ProjectVerbs.load();

  /**
   * The due dates of a project.
   *
   * @param name place of its name in the sentence
   * @param clause the stretch of words that it stands in, with its verbs
   * @param names places of all projects' names in the sentence
   * @param milestone what is due where a time has no verb of its own
   */
  List<DueDate> of(
      String words,
      int reportYear,
      Span name,
      Clause clause,
      List<Span> names,
      Milestone milestone,
      EvidenceAt evidence) {
    List<TimePhrase> times =
        TimePhrase.in(words, reportYear).stream()
            .filter(time -> !time.until().isBefore(LocalDate.of(reportYear, 1, 1)))
            .toList();
    List<TimePhrase> near =
        times.stream()
            .filter(time -> inside(clause, time.span()) && !inAName(time, names))
            .toList();
    List<TimePhrase> behind =
        near.stream().filter(time -> time.span().begin() >= name.end()).toList();
    Optional<TimePhrase> before =
        near.stream().filter(time -> time.span().end() <= name.begin()).reduce((a, b) -> b);
    List<DueDate> due = new ArrayList<>();
    for (TimePhrase time : behind.isEmpty() ? before.stream().toList() : behind) {
      due.add(due(time, verbBehind(words, time.span().end()).orElse(milestone), evidence));
    }
    if (due.isEmpty()) {
      opening(words, name, names, times)
          .flatMap(
              time -> verbBehind(words, time.span().end()).map(stage -> due(time, stage, evidence)))
          .ifPresent(due::add);
    }
    if (due.isEmpty()) {
      alone(words, name, times).map(time -> due(time, milestone, evidence)).ifPresent(due::add);
    }
    return due;
  }

  private static DueDate due(TimePhrase time, Milestone milestone, EvidenceAt evidence) {
    return new DueDate(
        milestone, time.from(), time.until(), evidence.at(time.span(), RULE, CONFIDENCE));
  }

  private static boolean inside(Clause clause, Span span) {
    return clause.aboutBegin() <= span.begin() && span.end() <= clause.aboutEnd();
  }

  private static boolean inAName(TimePhrase time, List<Span> names) {
    return names.stream().anyMatch(name -> name.overlaps(time.span()));
  }

  /** A time that opens the next clause, if no project is named there. */
  private static Optional<TimePhrase> opening(
      String words, Span name, List<Span> names, List<TimePhrase> times) {
    return clause(words, name, 1)
        .filter(clause -> names.stream().noneMatch(clause::overlaps))
        .flatMap(
            clause ->
                first(times, clause)
                    .filter(time -> !SPENT.matcher(words.substring(time.span().end())).find())
                    .filter(
                        time ->
                            OPENING
                                .matcher(words.substring(clause.begin(), time.span().begin()))
                                .matches()));
  }

  /** A time that is all of the clause before. */
  private static Optional<TimePhrase> alone(String words, Span name, List<TimePhrase> times) {
    return clause(words, name, -1)
        .flatMap(clause -> first(times, clause).filter(time -> isAll(words, time, clause)));
  }

  /** The clause so many behind the one that holds a name. */
  private static Optional<Span> clause(String words, Span name, int behind) {
    List<Span> clauses = Clauses.of(words);
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).contains(name)) {
        int at = i + behind;
        return at < 0 || at >= clauses.size() ? Optional.empty() : Optional.of(clauses.get(at));
      }
    }
    return Optional.empty();
  }

  private static Optional<TimePhrase> first(List<TimePhrase> times, Span clause) {
    return times.stream().filter(time -> clause.contains(time.span())).findFirst();
  }

  private static boolean isAll(String words, TimePhrase time, Span clause) {
    return ONLY.matcher(words.substring(clause.begin(), time.span().begin())).matches()
        && ONLY.matcher(words.substring(time.span().end(), clause.end())).matches();
  }

  private Optional<Milestone> verbBehind(String words, int from) {
    for (int at = from; at < Math.min(words.length(), from + SIGHT); at++) {
      if ("，；。、".indexOf(words.charAt(at)) >= 0) {
        return Optional.empty();
      }
      Optional<ProjectVerb> verb =
          verbs.longestAt(words, at).map(NameTable.Match::value).filter(v -> v.role() != Role.WORD);
      if (verb.isPresent()) {
        return verb.map(v -> Milestone.of(v.stage()));
      }
    }
    return Optional.empty();
  }
}
