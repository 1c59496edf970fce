package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Indicators;
import io.lantu.lexicon.Units;
import io.lantu.mention.Mention;
import io.lantu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the targets and results of a report, sentence by sentence. Thread-safe. */
public final class MeasurementReader {
  private final QuantityParser parser;
  private final Divisions divisions;
  private final Units units;
  private final Indicators indicators;

  public MeasurementReader(Divisions divisions, Units units, Indicators indicators) {
    this.parser = new QuantityParser(units);
    this.divisions = divisions;
    this.units = units;
    this.indicators = indicators;
  }

  /** The facts in text order; mentions tell which numbers are part of a project's name. */
  public List<Fact> read(Report report, List<Mention> mentions) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      String words = report.words(sentence);
      List<PrintedQuantity> quantities = parser.parse(words);
      if (!quantities.isEmpty()) {
        for (Claim claim :
            new SentenceWalk(words, quantities, new Subjects(this::place)).claims()) {
          facts.add(fact(report, sentence, claim));
        }
      }
    }
    return facts;
  }

  private boolean place(String name) {
    return !divisions.named(name).isEmpty();
  }

  private Fact fact(Report report, Sentence sentence, Claim claim) {
    PrintedQuantity q = claim.quantity();
    BigDecimal value = claim.falls() ? q.value().negate() : q.value();
    BigDecimal scaled = value.scaleByPowerOfTen(q.power());
    BigDecimal canonical = q.known().map(u -> units.canonical(scaled, u)).orElse(scaled);
    Quantity quantity =
        new Quantity(value, q.unit(), canonical, q.known().map(units::canonicalUnit));
    Division place = report.place();
    Period period = Period.year(report.year());
    Measurement measurement =
        new Measurement(
            claim.indicator(),
            indicators.nearest(claim.indicator()),
            claim.kind(),
            q.comparator(),
            quantity,
            period,
            place);
    Span span = claim.span().shift(sentence.span().begin());
    Evidence evidence = new Evidence(sentence.number(), span, claim.rule(), claim.confidence());
    return sentence.tense() == Tense.PLAN
        ? new Target(measurement, evidence)
        : new Result(measurement, evidence);
  }
}
