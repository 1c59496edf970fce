package io.lantu.query;

import io.lantu.document.Report;
import io.lantu.document.ReportKind;
import io.lantu.document.Section;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.fact.Evidence;
import io.lantu.fact.Fact;
import io.lantu.fact.Measurement;
import io.lantu.fact.Measurement.Comparator;
import io.lantu.fact.Measurement.Kind;
import io.lantu.fact.Milestone;
import io.lantu.fact.Period;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.Quantity;
import io.lantu.fact.Result;
import io.lantu.fact.Target;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
    facts.add(new ProjectClaim(project, milestone, tied, industries(name), evidence));
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
    BigDecimal value = new BigDecimal(parts[0]);
    boolean tenThousands = parts[1].startsWith("万");
    Unit unit = Units.load().symbol(tenThousands ? parts[1].substring(1) : parts[1]).orElseThrow();
    BigDecimal exact = tenThousands ? value.multiply(BigDecimal.valueOf(10_000)) : value;
    Quantity quantity =
        new Quantity(
            value,
            parts[1],
            Units.load().canonical(exact, unit),
            Optional.of(Units.load().canonicalUnit(unit)));
    return new Measurement(
        indicator, Indicators.load().named(indicator), kind, comparator, quantity, when, place);
  }

  private static Division division(String name) {
    return Divisions.load().named(name).stream()
        .filter(division -> division.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
