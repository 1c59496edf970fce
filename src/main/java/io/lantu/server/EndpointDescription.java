package io.lantu.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;

/** What the query endpoint says of itself; SPARQL 1.1 Service Description, section 2. */
final class EndpointDescription {
  private static final String RESOURCE = "endpoint.ttl";

  private EndpointDescription() {}

  /** In the form of RDF that the client asks for. */
  static void send(HttpAction action) {
    MediaType type = ActionLib.contentNegotationRDF(action);
    Lang lang = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
    ActionLib.graphResponse(
        action, about(action.getRequestRequestURL().toString()), lang == null ? Lang.TURTLE : lang);
  }

  /** The file's empty IRI is the endpoint, wherever it is reached. */
  private static Graph about(String endpoint) {
    try (InputStream in = EndpointDescription.class.getResourceAsStream(RESOURCE)) {
      return RDFParser.source(in).lang(Lang.TURTLE).base(endpoint).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
