package io.lantu.link;

import io.lantu.document.Report;
import io.lantu.document.ReportKind;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.fact.DivisionPart;
import io.lantu.fact.Evidence;
import io.lantu.fact.Fact;
import io.lantu.fact.Measurement;
import io.lantu.fact.Milestone;
import io.lantu.fact.Period;
import io.lantu.fact.ProjectAttribute;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.Quantity;
import io.lantu.fact.Result;
import io.lantu.fact.Target;
import io.lantu.fact.Territory;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Unit;
import io.lantu.lexicon.Units;
import io.lantu.mention.DivisionMention;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.IndustryMention;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import io.lantu.mention.Resolution;
import io.lantu.text.CleanText;
import io.lantu.text.SourceText;
import io.lantu.text.Span;
import io.lantu.text.TextCleaner;
import io.lantu.text.TextDecoder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a linked report by hand, as the stages before would: the text is decoded and cleaned as
 * theirs, mentions and facts are named by their words in the clean text (the first occurrence).
 * Sentences end at {@code 。} or a line's end; those with {@code 将} are plans.
 */
public final class InventedReport {
  private static final Divisions DIVISIONS = Divisions.load();

  private final Report report;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  private InventedReport(Report report) {
    this.report = report;
  }

  public static InventedReport of(String place, int year, String raw) {
    return of(place, year, ReportKind.REPORT, raw.getBytes(StandardCharsets.UTF_8));
  }

  public static InventedReport of(String place, int year, ReportKind kind, byte[] bytes) {
    TextDecoder.Decoding decoding = new TextDecoder().decode("reports/invented.txt", bytes);
    SourceText source = ((TextDecoder.Decoding.Decoded) decoding).text();
    CleanText text = new TextCleaner(simplified -> simplified).clean(source);
    boolean full = kind == ReportKind.REPORT;
    return new InventedReport(
        new Report(
            division(place),
            year,
            kind,
            "政府工作报告",
            full ? Optional.of(LocalDate.of(year, 1, 20)) : Optional.empty(),
            full ? Optional.of("第一届人民代表大会第一次会议") : Optional.empty(),
            full ? Optional.of("云某某") : Optional.empty(),
            text,
            List.of(),
            sentences(text.text())));
  }

  public static Division division(String code) {
    return DIVISIONS.byCode(code).orElseThrow();
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean line = text.charAt(i) == '\n';
      if (line || text.charAt(i) == '。' || i == text.length() - 1) {
        int end = line ? i : i + 1;
        if (!text.substring(begin, end).isBlank()) {
          Tense tense = text.substring(begin, end).contains("将") ? Tense.PLAN : Tense.REVIEW;
          sentences.add(new Sentence(sentences.size(), new Span(begin, end), tense, 0));
        }
        begin = i + 1;
      }
    }
    return sentences;
  }

  public Report report() {
    return report;
  }

  /** A division by its words; several codes are several candidates. */
  public InventedReport division(String words, String... codes) {
    List<Division> found = java.util.Arrays.stream(codes).map(InventedReport::division).toList();
    Resolution resolution =
        found.size() == 1 ? new Resolution.Resolved(found.get(0)) : new Resolution.Ambiguous(found);
    Span span = span(words);
    mentions.add(
        new DivisionMention(sentence(span), span, words, resolution, "invented-place", 0.9));
    return this;
  }

  public InventedReport industry(String words, String name) {
    Span span = span(words);
    mentions.add(new IndustryMention(sentence(span), span, name, "invented-industry", 0.75));
    return this;
  }

  public EnterpriseMention enterprise(String words, String name) {
    Span span = span(words);
    EnterpriseMention mention =
        new EnterpriseMention(sentence(span), span, name, "invented-enterprise", 0.875);
    mentions.add(mention);
    return mention;
  }

  public ProjectMention project(String words, String name) {
    Span span = span(words);
    ProjectMention mention =
        new ProjectMention(sentence(span), span, name, "invented-project", 0.8);
    mentions.add(mention);
    return mention;
  }

  public InventedReport claim(
      ProjectMention project, Milestone milestone, String words, EnterpriseMention... enterprises) {
    facts.add(
        new ProjectClaim(
            project, milestone, List.of(enterprises), List.of(), List.of(), evidence(words)));
    return this;
  }

  public InventedReport claim(
      ProjectMention project,
      Milestone milestone,
      String words,
      List<ProjectAttribute> attributes) {
    facts.add(
        new ProjectClaim(project, milestone, List.of(), List.of(), attributes, evidence(words)));
    return this;
  }

  public InventedReport target(String words, Measurement measurement) {
    facts.add(new Target(measurement, evidence(words)));
    return this;
  }

  public InventedReport result(String words, Measurement measurement) {
    facts.add(new Result(measurement, evidence(words)));
    return this;
  }

  /** A measurement of the report's place in one of the units of the list. */
  public Measurement measurement(
      String indicator,
      Measurement.Kind kind,
      Measurement.Comparator comparator,
      String value,
      String printedUnit,
      String unit,
      Period period) {
    return measurement(indicator, kind, comparator, quantity(value, printedUnit, unit), period);
  }

  /** A measurement of the report's place in a unit that is not listed. */
  public Measurement unlisted(
      String indicator, Measurement.Comparator comparator, String value, String unit) {
    BigDecimal number = new BigDecimal(value);
    return measurement(
        indicator,
        Measurement.Kind.LEVEL,
        comparator,
        new Quantity(number, unit, number.scaleByPowerOfTen(power(unit)), Optional.empty()),
        Period.open());
  }

  private Measurement measurement(
      String indicator,
      Measurement.Kind kind,
      Measurement.Comparator comparator,
      Quantity quantity,
      Period period) {
    return new Measurement(
        indicator,
        Indicators.load().named(indicator),
        kind,
        comparator,
        quantity,
        Optional.empty(),
        period,
        Territory.whole(report.place()));
  }

  private static int power(String unit) {
    return unit.startsWith("亿") ? 8 : unit.startsWith("万") ? 4 : 0;
  }

  public LinkedReport linked() {
    return linked(ReportId.plain(report));
  }

  public LinkedReport linked(String id) {
    return LinkedReport.of(id, report, mentions, facts);
  }

  /** The same of a part of the report's place. */
  public Measurement measurement(
      String indicator,
      Measurement.Kind kind,
      Measurement.Comparator comparator,
      String value,
      String printedUnit,
      String unit,
      Period period,
      DivisionPart part) {
    Measurement whole = measurement(indicator, kind, comparator, value, printedUnit, unit, period);
    return new Measurement(
        whole.indicator(),
        whole.known(),
        kind,
        comparator,
        whole.quantity(),
        Optional.empty(),
        period,
        Territory.part(report.place(), part));
  }

  /** A number in one of the units of the list. */
  public Quantity quantity(String value, String printedUnit, String unit) {
    Unit known = Units.load().byId(unit).orElseThrow();
    BigDecimal plain = new BigDecimal(value).scaleByPowerOfTen(power(printedUnit));
    return new Quantity(
        new BigDecimal(value),
        printedUnit,
        Units.load().canonical(plain, known),
        Optional.of(Units.load().canonicalUnit(known)));
  }

  public Evidence evidence(String words) {
    Span span = span(words);
    return new Evidence(sentence(span), span, "invented-fact", 0.85);
  }

  private Span span(String words) {
    int begin = report.text().text().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("the text has no " + words);
    }
    return new Span(begin, begin + words.length());
  }

  private int sentence(Span span) {
    return report.sentences().stream()
        .filter(s -> s.span().contains(span))
        .findFirst()
        .orElseThrow()
        .number();
  }
}
