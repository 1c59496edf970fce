package io.lantu.ledger;

import static io.lantu.document.Tense.PLAN;
import static io.lantu.document.Tense.REVIEW;
import static io.lantu.fact.Milestone.DONE;
import static io.lantu.fact.Milestone.ONGOING;
import static io.lantu.fact.Milestone.START;
import static io.lantu.ledger.Figures.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.ReportKind;
import io.lantu.document.Tense;
import io.lantu.fact.Milestone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the reports of several years come to for a project. */
class HistoriesTest {
  private static final SourceReport FIRST = report("a", 2022);
  private static final SourceReport SECOND = report("a", 2023);
  private static final SourceReport THIRD = report("a", 2024);
  private static final SourceReport ELSEWHERE = report("b", 2024);

  @Test
  void aPromiseIsAnnounced() {
    ProjectHistory history = history(List.of(FIRST), say(FIRST, PLAN, START));
    assertThat(history.standing()).isEqualTo(Standing.ANNOUNCED);
    assertThat(history.promised()).hasValue(2022);
    assertThat(history.unmentioned()).isEmpty();
  }

  /** The end as a goal is a promise like others. */
  @Test
  void theEndAsAGoalIsNoEnd() {
    ProjectHistory history = history(List.of(FIRST), say(FIRST, PLAN, DONE));
    assertThat(history.standing()).isEqualTo(Standing.ANNOUNCED);
    assertThat(history.latest()).isEqualTo(DONE);
    assertThat(history.delivered()).isEmpty();
  }

  @Test
  void workThatIsToldOfOrGoesOnIsUnderWay() {
    assertThat(history(List.of(FIRST), say(FIRST, REVIEW, START)).standing())
        .isEqualTo(Standing.UNDER_WAY);
    assertThat(history(List.of(FIRST), say(FIRST, PLAN, ONGOING)).standing())
        .isEqualTo(Standing.UNDER_WAY);
  }

  @Test
  void anEndThatAReviewTellsOfIsDelivery() {
    ProjectHistory history =
        history(List.of(FIRST, SECOND, THIRD), say(FIRST, PLAN, START), say(SECOND, REVIEW, DONE));
    assertThat(history.standing()).isEqualTo(Standing.DELIVERED);
    assertThat(history.delivered()).hasValue(2023);
    assertThat(history.firstYear()).isEqualTo(2022);
    assertThat(history.lastYear()).isEqualTo(2023);
    assertThat(history.unmentioned()).contains(THIRD);
  }

  @Test
  void laterWorkTakesAnEndBack() {
    ProjectHistory history =
        history(List.of(FIRST, SECOND), say(FIRST, REVIEW, DONE), say(SECOND, PLAN, START));
    assertThat(history.standing()).isEqualTo(Standing.UNDER_WAY);
    assertThat(history.delivered()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void aPromiseThatALaterReportOfThePlaceLeavesOutIsNotMentionedAgain() {
    List<SourceReport> reports = List.of(FIRST, SECOND, THIRD);
    ProjectHistory history = history(reports, say(FIRST, PLAN, START));
    assertThat(history.standing()).isEqualTo(Standing.NOT_MENTIONED_AGAIN);
    assertThat(history.unmentioned()).contains(SECOND);
    assertThat(history(reports, say(FIRST, PLAN, START), say(THIRD, PLAN, START)).standing())
        .isEqualTo(Standing.ANNOUNCED);
  }

  @Test
  void aReportOfAnotherPlaceProvesNothing() {
    assertThat(history(List.of(FIRST, ELSEWHERE), say(FIRST, PLAN, START)).standing())
        .isEqualTo(Standing.ANNOUNCED);
  }

  @Test
  void aFullReportProvesMoreThanAnEarlierSummary() {
    SourceReport summary = report("a", 2023, ReportKind.SUMMARY);
    ProjectSaying promise = say(FIRST, PLAN, START);
    assertThat(history(List.of(FIRST, summary), promise).unmentioned()).contains(summary);
    assertThat(history(List.of(FIRST, summary, THIRD), promise).unmentioned()).contains(THIRD);
  }

  /** Who has told of the work and then says no more has not broken a promise. */
  @Test
  void workThatIsNoLongerToldOfIsStillUnderWay() {
    ProjectHistory history = history(List.of(FIRST, SECOND), say(FIRST, REVIEW, START));
    assertThat(history.standing()).isEqualTo(Standing.UNDER_WAY);
    assertThat(history.unmentioned()).isEqualTo(Optional.of(SECOND));
    assertThat(history.promised()).isEmpty();
  }

  @Test
  void theStepsAreInTheOrderOfTheYearsWhateverTheInputs() {
    List<ProjectSaying> sayings =
        new ArrayList<>(
            List.of(
                say(FIRST, PLAN, START),
                say(SECOND, REVIEW, START),
                say(SECOND, PLAN, DONE),
                say(ELSEWHERE, REVIEW, DONE)));
    List<ProjectHistory> before = new Histories(List.of(FIRST, SECOND, ELSEWHERE)).of(sayings);
    assertThat(before.get(0).steps()).extracting(Step::year).containsExactly(2022, 2023, 2024);
    Step second = before.get(0).steps().get(1);
    assertThat(second.milestones(REVIEW)).containsExactly(START);
    assertThat(second.milestones(PLAN)).containsExactly(DONE);
    Collections.shuffle(sayings, new Random(4));
    assertThat(new Histories(List.of(ELSEWHERE, SECOND, FIRST)).of(sayings)).isEqualTo(before);
  }

  private static ProjectHistory history(List<SourceReport> reports, ProjectSaying... sayings) {
    return new Histories(reports).of(List.of(sayings)).get(0);
  }

  private static ProjectSaying say(SourceReport report, Tense tense, Milestone milestone) {
    String statement = "report/" + report.id() + "/" + tense + milestone;
    return new ProjectSaying(statement, "project/x", report, tense, milestone, 7);
  }
}
