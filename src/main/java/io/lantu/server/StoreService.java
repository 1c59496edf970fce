package io.lantu.server;

import io.lantu.store.GraphStore;
import java.time.Duration;
import org.apache.jena.fuseki.build.DatasetDescriptionMap;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.FusekiVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.assembler.DatasetAssemblerVocab;
import org.apache.jena.vocabulary.RDF;

/**
 * The service of the store's assembler description, over the dataset that the store has open
 * already.
 */
final class StoreService {
  private static final String TIMEOUT = "arq:queryTimeout";

  private final Model model;
  private final DatasetDescriptionMap open = new DatasetDescriptionMap();

  StoreService(GraphStore store, Duration queryTimeout) {
    this.model = store.description();
    open.register(
        resource().getPropertyResourceValue(FusekiVocab.pDataset).asNode(),
        store.dataset().asDatasetGraph());
    setTimeout(queryTimeout);
  }

  DataAccessPoint service() {
    return FusekiConfig.buildDataAccessPoint(resource(), open);
  }

  private void setTimeout(Duration timeout) {
    model
        .listSubjectsWithProperty(DatasetAssemblerVocab.pCxtName, TIMEOUT)
        .toList()
        .forEach(
            setting ->
                setting
                    .removeAll(DatasetAssemblerVocab.pCxtValue)
                    .addProperty(
                        DatasetAssemblerVocab.pCxtValue, Long.toString(timeout.toMillis())));
  }

  private Resource resource() {
    return model.listSubjectsWithProperty(RDF.type, FusekiVocab.fusekiService).next();
  }
}
