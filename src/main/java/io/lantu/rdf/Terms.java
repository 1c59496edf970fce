package io.lantu.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The RDF terms that the translator writes: our own from {@code ontology/lantu.ttl}, NIF 2.0 Core,
 * ITS RDF, PROV-O (section 3.1), SKOS (sections 3, 5), ORG (section 5.3), schema.org, DCMI Terms,
 * the RDF Data Cube (sections 6, 7).
 */
final class Terms {
  static final String LT = "https://w3id.org/lantu/ontology#";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
  private static final String ORG = "http://www.w3.org/ns/org#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String PROV = "http://www.w3.org/ns/prov#";

  private static final String QB = "http://purl.org/linked-data/cube#";

  static final Node TYPE = RDF.type.asNode();
  static final Node PREF_LABEL = SKOS.prefLabel.asNode();
  static final Node ALT_LABEL = SKOS.altLabel.asNode();
  static final Node IN_SCHEME = SKOS.inScheme.asNode();
  static final Node BROADER = SKOS.broader.asNode();
  static final Node CONCEPT = SKOS.Concept.asNode();
  static final Node TITLE = DCTerms.title.asNode();
  static final Node REPLACED_BY = DCTerms.isReplacedBy.asNode();
  static final Node IS_PART_OF = DCTerms.isPartOf.asNode();
  static final Node EXACT_MATCH = SKOS.exactMatch.asNode();
  static final Node CLOSE_MATCH = SKOS.closeMatch.asNode();
  static final Node NOTATION = SKOS.notation.asNode();
  static final Node MEMBER = SKOS.member.asNode();
  static final Node LABEL = RDFS.label.asNode();
  static final Node NOTE = SKOS.note.asNode();
  static final Node SOURCE = DCTerms.source.asNode();

  static final Node NIF_CONTEXT = iri(NIF, "Context");
  static final Node NIF_SENTENCE = iri(NIF, "Sentence");
  static final Node NIF_PHRASE = iri(NIF, "Phrase");
  static final Node NIF_REFERENCE_CONTEXT = iri(NIF, "referenceContext");
  static final Node NIF_BEGIN = iri(NIF, "beginIndex");
  static final Node NIF_END = iri(NIF, "endIndex");
  static final Node NIF_ANCHOR = iri(NIF, "anchorOf");
  static final Node NIF_STRING = iri(NIF, "isString");
  static final Node IDENT_REF = iri(ITSRDF, "taIdentRef");

  static final Node ORGANIZATION = iri(ORG, "FormalOrganization");
  static final Node SCHEMA_PROJECT = iri(SCHEMA, "Project");
  static final Node SCHEMA_AREA = iri(SCHEMA, "AdministrativeArea");
  static final Node SCHEMA_REPORT = iri(SCHEMA, "Report");

  static final Node PROV_ENTITY = iri(PROV, "Entity");
  static final Node PROV_AGENT = iri(PROV, "SoftwareAgent");
  static final Node PROV_DERIVED_FROM = iri(PROV, "wasDerivedFrom");
  static final Node PROV_ATTRIBUTED_TO = iri(PROV, "wasAttributedTo");
  static final Node PROV_ANY_AGENT = iri(PROV, "Agent");
  static final Node PROV_PERSON = iri(PROV, "Person");
  static final Node PROV_GENERATED_AT = iri(PROV, "generatedAtTime");

  static final Node QB_OBSERVATION = iri(QB, "Observation");
  static final Node QB_DATA_SET = iri(QB, "dataSet");

  private Terms() {}

  /** A term of our own ontology. */
  static Node lt(String name) {
    return iri(LT, name);
  }

  /** An item of Wikidata, by its identifier. */
  static Node wikidata(String item) {
    return iri("http://www.wikidata.org/entity/", item);
  }

  private static Node iri(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
