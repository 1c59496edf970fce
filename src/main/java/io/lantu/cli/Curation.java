package io.lantu.cli;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.link.Decision;
import io.lantu.link.DecisionKey;
import io.lantu.link.Doubt;
import io.lantu.link.LinkedReport;
import io.lantu.link.Ruling;
import io.lantu.link.StatementDecisions;
import io.lantu.rdf.DecisionTranslator;
import io.lantu.rdf.DoubtReader;
import io.lantu.rdf.Iris;
import io.lantu.rdf.ReportTranslator;
import io.lantu.rdf.StoredReport;
import io.lantu.server.Curator;
import io.lantu.store.GraphStore;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.system.Txn;

/**
 * What people decide, on the command line and on the server's page alike: it is kept in the graph
 * of decisions, then the reports that it speaks of are read again from their own texts and the
 * derived graphs are made again. Stopped in between, the decision is kept, and the next decision or
 * build carries it out. Thread-safe; one decides at a time.
 */
final class Curation implements Curator {
  private final GraphStore store;
  private final Iris iris;
  private final Clock clock;
  private Extraction extraction;

  /**
   * @throws Failure if the store holds no graphs of ours
   */
  Curation(GraphStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.iris =
        Iris.ofGraphs(store.graphNames())
            .orElseThrow(
                () ->
                    new Failure(
                        ExitCode.NOTHING,
                        store.directory() + ": the store is empty; fill it with lantu build"));
  }

  /**
   * What came of rulings.
   *
   * @param taken new or changed decisions
   * @param unchanged stood already
   * @param withdrawn decisions taken back
   * @param unknown what the store does not hold; the decision waits for it
   */
  record Outcome(int taken, int unchanged, int withdrawn, List<DecisionKey> unknown) {}

  @Override
  public DoubtReader.Page doubts(DoubtReader.Selection selection) {
    return Txn.calculateRead(
        store.dataset(),
        () -> new DoubtReader(iris).read(store.dataset().asDatasetGraph(), selection));
  }

  @Override
  public void decide(List<Ruling> rulings) {
    take(rulings);
  }

  synchronized Outcome take(List<Ruling> rulings) {
    Map<DecisionKey, Decision> decisions = new TreeMap<>();
    DerivedGraphs.decisions(store, iris).forEach(d -> decisions.put(d.key(), d));
    Map<DecisionKey, Doubt> known = known(rulings);
    int taken = 0;
    int unchanged = 0;
    int withdrawn = 0;
    List<DecisionKey> unknown = new ArrayList<>();
    for (Ruling ruling : rulings) {
      Optional<Decision> before = Optional.ofNullable(decisions.get(ruling.key()));
      Optional<Doubt> doubt = Optional.ofNullable(known.get(ruling.key()));
      if (before.isEmpty() && doubt.isEmpty()) {
        unknown.add(ruling.key());
      }
      if (ruling.verdict().isEmpty()) {
        withdrawn += decisions.remove(ruling.key()) == null ? 0 : 1;
      } else if (before.filter(ruling::isKept).isPresent()) {
        unchanged++;
      } else {
        decisions.put(ruling.key(), decision(ruling, doubt, before));
        taken++;
      }
    }
    store.replaceGraph(
        iris.decisionGraph(), new DecisionTranslator(iris).translate(decisions.values()));
    carryOut(rulings, decisions.values());
    return new Outcome(taken, unchanged, withdrawn, unknown);
  }

  private Map<DecisionKey, Doubt> known(List<Ruling> rulings) {
    Map<DecisionKey, Doubt> known = new TreeMap<>();
    List<DecisionKey> keys = rulings.stream().map(Ruling::key).toList();
    Txn.calculateRead(
            store.dataset(),
            () -> new DoubtReader(iris).find(store.dataset().asDatasetGraph(), keys))
        .forEach(doubt -> known.put(doubt.key(), doubt));
    return known;
  }

  private Decision decision(Ruling ruling, Optional<Doubt> doubt, Optional<Decision> before) {
    String about =
        doubt.map(Doubt::about).or(() -> before.map(Decision::about)).orElse(ruling.about());
    List<String> sentences =
        doubt
            .map(Doubt::sentences)
            .or(() -> before.map(Decision::sentences))
            .orElse(ruling.sentences());
    return new Decision(
        ruling.key(),
        ruling.verdict().orElseThrow(),
        ruling.by(),
        ruling.at().orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.SECONDS)),
        ruling.note(),
        about,
        sentences);
  }

  /** Reads the reports again that rulings on statements speak of, and makes the rest again. */
  private void carryOut(List<Ruling> rulings, Collection<Decision> decisions) {
    TreeSet<String> reports = new TreeSet<>();
    for (Ruling ruling : rulings) {
      if (ruling.key().subject() == DecisionKey.Subject.STATEMENT) {
        String key = ruling.key().parts().get(0);
        reports.add(key.substring(0, key.indexOf('/')));
      }
    }
    StatementDecisions statements = StatementDecisions.of(decisions);
    for (String plainId : reports) {
      Txn.calculateRead(
              store.dataset(),
              () -> StoredReport.of(store.dataset().asDatasetGraph(), iris, plainId))
          .forEach(report -> readAgain(report, statements));
    }
    new DerivedGraphs(store, iris, extraction().divisions()).make();
  }

  private void readAgain(StoredReport stored, StatementDecisions decisions) {
    Hints hints =
        new Hints(extraction().divisions().byCode(stored.place()), OptionalInt.of(stored.year()));
    if (extraction().read(stored.text(), hints) instanceof Reading.Read read) {
      LinkedReport linked = extraction().understand(stored.id(), read.report(), decisions);
      ReportTranslator translator =
          new ReportTranslator(iris, extraction().divisions(), Lantu.Version.number());
      store.replaceGraph(iris.reportGraph(stored.id()), translator.translate(linked, decisions));
    } else {
      throw new IllegalStateException("a report of the store is none any more: " + stored.id());
    }
  }

  /** Made when first needed: decisions on pairs read no text, but the lexicons are at hand. */
  private Extraction extraction() {
    if (extraction == null) {
      extraction = new Extraction();
    }
    return extraction;
  }
}
