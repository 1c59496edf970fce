package io.lantu.query;

import io.lantu.document.Report;
import io.lantu.document.ReportKind;
import io.lantu.document.Section;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.fact.DueDate;
import io.lantu.fact.Evidence;
import io.lantu.fact.Fact;
import io.lantu.fact.Measurement;
import io.lantu.fact.Measurement.Comparator;
import io.lantu.fact.Measurement.Kind;
import io.lantu.fact.Milestone;
import io.lantu.fact.Period;
import io.lantu.fact.ProjectAttribute;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.ProjectMagnitude;
import io.lantu.fact.ProjectMagnitude.Aspect;
import io.lantu.fact.Quantity;
import io.lantu.fact.Result;
import io.lantu.fact.Target;
import io.lantu.fact.Territory;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Unit;
import io.lantu.lexicon.Units;
import io.lantu.link.LinkedReport;
import io.lantu.link.ReportId;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.IndustryMention;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import io.lantu.text.CleanText;
import io.lantu.text.SourceText;
import io.lantu.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A report written sentence by sentence, with what each is to have been read as. */
final class FixtureReport {
  private static final double SURE = 0.9;

  private final Division place;
  private final int year;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  FixtureReport(String place, int year) {
    this.place = division(place);
    this.year = year;
  }

  FixtureReport review(String words) {
    return sentence(words, Tense.REVIEW);
  }

  FixtureReport plan(String words) {
    return sentence(words, Tense.PLAN);
  }

  /** A project of the last sentence with the enterprises tied to it. */
  FixtureReport project(String name, Milestone milestone, String... enterprises) {
    return project(name, milestone, SURE, enterprises);
  }

  FixtureReport project(String name, Milestone milestone, double sure, String... enterprises) {
    ProjectMention project = new ProjectMention(here(), span(name), name, "fixture-project", sure);
    List<EnterpriseMention> tied =
        Arrays.stream(enterprises)
            .map(e -> new EnterpriseMention(here(), span(e), e, "fixture-enterprise", SURE))
            .toList();
    mentions.add(project);
    mentions.addAll(tied);
    Evidence evidence = new Evidence(here(), project.span(), "fixture-claim", sure);
    facts.add(new ProjectClaim(project, milestone, tied, industries(name), List.of(), evidence));
    return this;
  }

  /** What the last sentence gives of the last project. */
  FixtureReport investment(String words, String number) {
    String[] parts = number.split(" ");
    return given(
        new ProjectMagnitude(
            Aspect.TOTAL_INVESTMENT,
            Comparator.EQUAL,
            quantity(parts[0], parts[1]),
            OptionalInt.empty(),
            Optional.empty(),
            evidence(words)));
  }

  FixtureReport due(String words, Milestone milestone, LocalDate by) {
    return given(new DueDate(milestone, Optional.empty(), by, evidence(words)));
  }

  private FixtureReport given(ProjectAttribute attribute) {
    ProjectClaim last = (ProjectClaim) facts.remove(facts.size() - 1);
    List<ProjectAttribute> attributes = new ArrayList<>(last.attributes());
    attributes.add(attribute);
    facts.add(
        new ProjectClaim(
            last.project(),
            last.milestone(),
            last.enterprises(),
            last.industries(),
            attributes,
            last.evidence()));
    return this;
  }

  /** What the name speaks of, as the reading of projects would find it. */
  private static List<String> industries(String project) {
    return project.contains("储能") ? List.of("储能产业") : List.of();
  }

  FixtureReport industry(String name) {
    mentions.add(new IndustryMention(here(), span(name), name, "fixture-industry", SURE));
    return this;
  }

  /** Words of the last sentence such as {@code 地区生产总值增长7%以上}, in all their parts. */
  FixtureReport target(
      String words,
      String indicator,
      Kind kind,
      Comparator comparator,
      String number,
      Period when) {
    facts.add(new Target(measure(indicator, kind, comparator, number, when), evidence(words)));
    return this;
  }

  FixtureReport result(String words, String indicator, Kind kind, String number, Period when) {
    facts.add(
        new Result(measure(indicator, kind, Comparator.EQUAL, number, when), evidence(words)));
    return this;
  }

  LinkedReport linked() {
    SourceText source = new SourceText(place.code() + "-" + year + ".txt", text.toString());
    Report report =
        new Report(
            place,
            year,
            ReportKind.REPORT,
            "政府工作报告",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            CleanText.unchanged(source),
            List.of(new Section("", 0, new Span(0, text.length()))),
            sentences);
    return LinkedReport.of(ReportId.plain(report), report, mentions, facts);
  }

  private FixtureReport sentence(String words, Tense tense) {
    Span span = new Span(text.length(), text.length() + words.length());
    sentences.add(new Sentence(sentences.size(), span, tense, 0));
    text.append(words).append('\n');
    return this;
  }

  private int here() {
    return sentences.size() - 1;
  }

  private Span span(String words) {
    int begin = text.indexOf(words, sentences.get(here()).span().begin());
    if (begin < 0) {
      throw new IllegalArgumentException("not in the sentence: " + words);
    }
    return new Span(begin, begin + words.length());
  }

  private Evidence evidence(String words) {
    return new Evidence(here(), span(words), "fixture-number", SURE);
  }

  /** The number as printed, {@code 12 万人}: digits, multiplier and unit parted by spaces. */
  private Measurement measure(
      String indicator, Kind kind, Comparator comparator, String number, Period when) {
    String[] parts = number.split(" ");
    Quantity quantity = quantity(parts[0], parts[1]);
    return new Measurement(
        indicator,
        Indicators.load().named(indicator),
        kind,
        comparator,
        quantity,
        Optional.empty(),
        when,
        Territory.whole(place));
  }

  private static Quantity quantity(String digits, String printed) {
    BigDecimal value = new BigDecimal(digits);
    int power = printed.startsWith("亿") ? 8 : printed.startsWith("万") ? 4 : 0;
    Unit unit = Units.load().symbol(power > 0 ? printed.substring(1) : printed).orElseThrow();
    return new Quantity(
        value,
        printed,
        Units.load().canonical(value.scaleByPowerOfTen(power), unit),
        Optional.of(Units.load().canonicalUnit(unit)));
  }

  private static Division division(String name) {
    return Divisions.load().named(name).stream()
        .filter(division -> division.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
