package io.lantu.link;

import io.lantu.document.Report;
import io.lantu.fact.Evidence;
import io.lantu.fact.Fact;
import io.lantu.fact.Measurement;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.Result;
import io.lantu.fact.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people have decided of statements: a wrong one is taken out, with what it alone says; a
 * right one is sure. Immutable.
 */
public record StatementDecisions(Map<StatementKey, Verdict> verdicts) {
  private static final double SURE = 1;

  public StatementDecisions {
    verdicts = Map.copyOf(verdicts);
  }

  public static StatementDecisions none() {
    return new StatementDecisions(Map.of());
  }

  /** Those among decisions of any kind. */
  public static StatementDecisions of(Iterable<Decision> decisions) {
    Map<StatementKey, Verdict> verdicts = new HashMap<>();
    for (Decision decision : decisions) {
      if (decision.key().subject() == DecisionKey.Subject.STATEMENT) {
        verdicts.put(StatementKey.parse(decision.key().parts().get(0)), decision.verdict());
      }
    }
    return new StatementDecisions(verdicts);
  }

  /** Whether a person has confirmed the statement. */
  public boolean confirmed(Report report, Fact fact) {
    return on(report, fact).filter(v -> v == Verdict.RIGHT).isPresent();
  }

  /** The facts of a report that stand. */
  public List<Fact> applyTo(Report report, List<Fact> facts) {
    if (verdicts.isEmpty()) {
      return facts;
    }
    List<Fact> standing =
        facts.stream()
            .filter(fact -> on(report, fact).filter(v -> v == Verdict.WRONG).isEmpty())
            .map(fact -> confirmed(report, fact) ? sure(fact) : fact)
            .toList();
    Set<Measurement> ends = new HashSet<>();
    standing.forEach(fact -> measurement(fact).ifPresent(ends::add));
    return standing.stream().map(fact -> withoutLostEnd(fact, ends)).toList();
  }

  private Optional<Verdict> on(Report report, Fact fact) {
    return verdicts.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(verdicts.get(StatementKey.of(report, fact)));
  }

  private static Fact sure(Fact fact) {
    Evidence old = fact.evidence();
    return with(fact, new Evidence(old.sentence(), old.span(), old.rule(), SURE));
  }

  private static Fact with(Fact fact, Evidence evidence) {
    if (fact instanceof ProjectClaim claim) {
      return new ProjectClaim(
          claim.project(),
          claim.milestone(),
          claim.enterprises(),
          claim.industries(),
          claim.attributes(),
          evidence);
    } else if (fact instanceof Target target) {
      return new Target(target.measurement(), evidence);
    } else if (fact instanceof Result result) {
      return new Result(result.measurement(), evidence);
    }
    throw new AssertionError(fact);
  }

  /** An end of a range whose other end is wrong bounds alone. */
  private static Fact withoutLostEnd(Fact fact, Set<Measurement> ends) {
    Optional<Measurement> lost =
        measurement(fact).filter(m -> m.other().filter(other -> !ends.contains(other)).isPresent());
    if (lost.isEmpty()) {
      return fact;
    }
    Measurement m = lost.get();
    Measurement alone =
        new Measurement(
            m.indicator(),
            m.known(),
            m.kind(),
            m.comparator(),
            m.quantity(),
            Optional.empty(),
            m.period(),
            m.scope());
    return fact instanceof Target
        ? new Target(alone, fact.evidence())
        : new Result(alone, fact.evidence());
  }

  private static Optional<Measurement> measurement(Fact fact) {
    if (fact instanceof Target target) {
      return Optional.of(target.measurement());
    }
    return fact instanceof Result result ? Optional.of(result.measurement()) : Optional.empty();
  }
}
