package io.lantu.cli;

import io.lantu.lexicon.Divisions;
import io.lantu.link.Decision;
import io.lantu.link.DecisionKey;
import io.lantu.link.Decisions;
import io.lantu.link.Linker;
import io.lantu.link.Linking;
import io.lantu.link.LocalEntity;
import io.lantu.link.Verdict;
import io.lantu.rdf.DecisionTranslator;
import io.lantu.rdf.EntityReader;
import io.lantu.rdf.Iris;
import io.lantu.rdf.LedgerGraphs;
import io.lantu.rdf.LinkTranslator;
import io.lantu.store.GraphStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The graphs that follow from all the reports of a store together and from what people have
 * decided. They are made again as a whole whenever a report or a decision has changed.
 */
final class DerivedGraphs {
  private final GraphStore store;
  private final Iris iris;
  private final Divisions divisions;

  DerivedGraphs(GraphStore store, Iris iris, Divisions divisions) {
    this.store = store;
    this.iris = iris;
    this.divisions = divisions;
  }

  void make() {
    List<LocalEntity> entities =
        Txn.calculateRead(
            store.dataset(),
            () -> new EntityReader(iris, divisions).read(store.dataset().asDatasetGraph()));
    Linking linking = new Linker(divisions).link(entities, pairs(entities));
    store.replaceGraph(iris.linkGraph(), new LinkTranslator(iris).translate(linking));
    DatasetGraph dataset = store.dataset().asDatasetGraph();
    Txn.calculateRead(store.dataset(), () -> new LedgerGraphs(iris).quads(dataset))
        .forEach(store::replaceGraph);
  }

  /** All that people have decided, in order. */
  static List<Decision> decisions(GraphStore store, Iris iris) {
    return Txn.calculateRead(
        store.dataset(), () -> new DecisionTranslator(iris).read(store.dataset().asDatasetGraph()));
  }

  /** Decisions on pairs of which the store knows both; the others wait until it does. */
  private Decisions pairs(List<LocalEntity> entities) {
    Map<String, LocalEntity.Id> ids = new HashMap<>();
    entities.forEach(entity -> ids.put(iris.localPart(iris.local(entity)), entity.id()));
    Map<Decisions.Pair, Verdict> verdicts = new HashMap<>();
    for (Decision decision : decisions(store, iris)) {
      if (decision.key().subject() == DecisionKey.Subject.PAIR) {
        LocalEntity.Id one = ids.get(decision.key().parts().get(0));
        LocalEntity.Id other = ids.get(decision.key().parts().get(1));
        if (one != null && other != null) {
          verdicts.put(new Decisions.Pair(one, other), decision.verdict());
        }
      }
    }
    return new Decisions(verdicts);
  }
}
