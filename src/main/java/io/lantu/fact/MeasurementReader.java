package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicator;
import io.lantu.lexicon.IndicatorUnits;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Units;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the targets and results of a report: finds the quantities of each sentence, lets {@link
 * SentenceWalk} say what they measure, and places that in time and space. Linear in the text.
 * Thread-safe.
 */
public final class MeasurementReader {
  private final QuantityParser parser;
  private final Divisions divisions;
  private final Units units;
  private final Indicators indicators;
  private final ScopeReader scopes;
  private final RuleConfidence confidence;
  private final IndicatorUnits fit;

  public MeasurementReader(
      Divisions divisions, Units units, Indicators indicators, RuleConfidence confidence) {
    this.confidence = confidence;
    this.parser = new QuantityParser(units);
    this.divisions = divisions;
    this.units = units;
    this.fit = new IndicatorUnits(units);
    this.indicators = indicators;
    this.scopes = new ScopeReader(divisions, indicators);
  }

  /** What the numbers of a sentence say, and those that say nothing. */
  record Numbers(Sentence sentence, List<Fact> facts, List<UnreadNumber> unread) {}

  /**
   * The measurements in text order.
   *
   * @param mentions tell which numbers are part of a project's name
   * @param sizes places of the numbers that say how large a project is, which are no targets
   */
  public List<Fact> read(Report report, List<Mention> mentions, List<Span> sizes) {
    return numbers(report, mentions, sizes).stream().flatMap(n -> n.facts().stream()).toList();
  }

  /** The numbers of each sentence. */
  List<Numbers> numbers(Report report, List<Mention> mentions, List<Span> sizes) {
    Map<Integer, List<Span>> projects =
        mentions.stream()
            .filter(ProjectMention.class::isInstance)
            .collect(
                Collectors.groupingBy(
                    Mention::sentence, Collectors.mapping(Mention::span, Collectors.toList())));
    PeriodReader periods = new PeriodReader(report);
    List<Numbers> all = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      String words = report.words(sentence);
      periods.enter(sentence, words);
      List<Span> names = projects.getOrDefault(sentence.number(), List.of());
      UnreadNumbers unread = new UnreadNumbers();
      List<PrintedQuantity> quantities =
          unread.without(
              parser.parse(words, unread),
              q -> names.stream().anyMatch(name -> inside(q, name, sentence)),
              "in-project-name");
      List<Fact> facts = List.of();
      if (!quantities.isEmpty()) {
        List<Claim> claims =
            new SentenceWalk(words, quantities, new Subjects(this::isDivision), unread).claims();
        facts = placed(report, sentence, words, unsized(claims, sizes, sentence), periods);
      }
      all.add(new Numbers(sentence, facts, unread.in(sentence)));
    }
    return all;
  }

  private boolean isDivision(String name) {
    return !divisions.named(name).isEmpty();
  }

  /** Whether a number stands in the middle of a name, so that it is part of the name. */
  private static boolean inside(PrintedQuantity q, Span name, Sentence sentence) {
    Span span = q.core().shift(sentence.span().begin());
    return name.begin() < span.begin() && span.end() < name.end();
  }

  private static List<Claim> unsized(List<Claim> claims, List<Span> sizes, Sentence sentence) {
    return claims.stream()
        .filter(
            claim -> {
              Span number = claim.quantity().core().shift(sentence.span().begin());
              return sizes.stream().noneMatch(size -> size.contains(number));
            })
        .toList();
  }

  private List<Fact> placed(
      Report report, Sentence sentence, String words, List<Claim> claims, PeriodReader periods) {
    List<Fact> facts = new ArrayList<>();
    Territory scope = Territory.whole(report.place());
    for (Claim claim : claims) {
      boolean carried = claim.span().begin() == claim.quantity().span().begin();
      String subject = subject(words, claim);
      boolean part = ScopeReader.isPart(subject);
      scope = carried && !part ? scope : scopes.of(report.place(), words, claim, subject);
      Tense tense = Modality.of(report, sentence, words, claim);
      Measurement measurement =
          measurement(claim, otherEnd(claim, claims), periods.of(words, claim, tense), scope);
      Span span = claim.span().shift(sentence.span().begin());
      Evidence evidence =
          new Evidence(sentence.number(), span, claim.rule(), confidence.of(claim.rule()));
      Function<Measurement, Fact> fact =
          tense == Tense.PLAN ? m -> new Target(m, evidence) : m -> new Result(m, evidence);
      facts.add(fact.apply(measurement));
    }
    return facts;
  }

  /** The claim of the same range's other end about the same indicator. */
  private static Optional<Claim> otherEnd(Claim claim, List<Claim> claims) {
    PrintedQuantity q = claim.quantity();
    return claims.stream()
        .filter(other -> q.form() == NumberForm.RANGE && other.quantity().form() == q.form())
        .filter(other -> other.quantity().span().equals(q.span()) && !other.quantity().equals(q))
        .filter(
            other -> other.indicator().equals(claim.indicator()) && other.kind() == claim.kind())
        .findFirst();
  }

  /** The words of the number's clause before it that name what it is said of, if they are few. */
  private static String subject(String words, Claim claim) {
    int at = claim.quantity().span().begin();
    String before = words.substring(0, at);
    int begin = Math.max(before.lastIndexOf('，'), before.lastIndexOf('、')) + 1;
    return Predicate.ending(before.substring(begin))
        .map(Predicate::subject)
        .orElse(before.substring(begin));
  }

  private Measurement measurement(
      Claim claim, Optional<Claim> otherEnd, Period period, Territory scope) {
    PrintedQuantity q = claim.quantity();
    Quantity quantity = q.quantity(units, claim.falls());
    return new Measurement(
        claim.indicator(),
        known(claim, quantity, scope),
        claim.kind(),
        q.comparator(),
        quantity,
        otherEnd.map(end -> end.quantity().quantity(units, end.falls())),
        period,
        scope);
  }

  /** The scheme's indicator; the part of a division that opens a phrase is its scope, no name. */
  private Optional<Indicator> known(Claim claim, Quantity quantity, Territory scope) {
    String phrase = claim.indicator();
    String part = scope.part().map(DivisionPart::name).filter(phrase::contains).orElse("");
    String name = phrase.substring(phrase.indexOf(part) + part.length());
    boolean change = claim.kind() == Measurement.Kind.CHANGE;
    return indicators.nearest(
        name, indicator -> fit.fits(indicator, quantity.canonicalUnit(), change));
  }
}
