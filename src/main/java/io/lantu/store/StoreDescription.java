package io.lantu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.vocabulary.RDF;

/**
 * The committed assembler file {@code fuseki-config/lantu.ttl}, with a store's own folders in the
 * place of the two relative ones that it is written with. What a stock Fuseki loads and what this
 * program opens is therefore the same text.
 */
final class StoreDescription {
  private static final String RESOURCE = "/io/lantu/fuseki/lantu.ttl";
  private static final String BASE = "https://w3id.org/lantu/fuseki";

  private final Model model;

  private StoreDescription(Model model) {
    this.model = model;
  }

  static StoreDescription of(StoreLayout layout) {
    StoreDescription description = new StoreDescription(read());
    description.relocate(
        VocabTDB2.pLocation, layout.quads().toAbsolutePath().normalize().toString());
    description.relocate(
        TextVocab.pDirectory, layout.textIndex().toAbsolutePath().normalize().toString());
    return description;
  }

  Model model() {
    return model;
  }

  /** The dataset of quads with its text index. */
  Resource textDataset() {
    return model.listSubjectsWithProperty(RDF.type, TextVocab.textDataset).next();
  }

  /** The quads alone. */
  Resource quadsDataset() {
    return textDataset().getPropertyResourceValue(TextVocab.pDataset);
  }

  private void relocate(Property property, String place) {
    Literal location = model.createLiteral(place);
    model
        .listStatements(null, property, (String) null)
        .toList()
        .forEach(statement -> statement.changeObject(location));
  }

  private static Model read() {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = StoreDescription.class.getResourceAsStream(RESOURCE)) {
      RDFParser.source(in).lang(Lang.TURTLE).base(BASE).parse(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model;
  }
}
