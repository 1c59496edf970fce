package io.lantu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.lantu.server.ServerException.Code;
import io.lantu.store.GraphStore;
import io.lantu.store.Quads;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LantuServerTest {
  private static final Node A = Quads.graph("a");
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  @TempDir static Path temp;
  private static GraphStore store;
  private static LantuServer server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    store = GraphStore.open(temp.resolve("lantu-data"));
    store.replaceGraph(A, Quads.many(A, "甲", 25));
    server = LantuServer.start(store, ServerOptions.local().withPort(0).withQueryTimeout(TIMEOUT));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, \"100\"",
    "application/sparql-results+xml, <literal datatype=",
    "text/csv, 100",
    "text/tab-separated-values, ?n"
  })
  void answersInTheFormAskedFor(String type, String piece) throws Exception {
    HttpResponse<String> answer = get("/lantu/sparql?query=" + encode(COUNT), type);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(contentType(answer)).startsWith(type);
    assertThat(answer.body()).contains(piece).contains("100");
  }

  @Test
  void takesQueriesByPostAndByForm() throws Exception {
    assertThat(post("/lantu/sparql", "application/sparql-query", COUNT).body()).contains("100");
    assertThat(
            post(
                    "/lantu/sparql",
                    "application/x-www-form-urlencoded",
                    "query=" + encode("ASK { ?s ?p ?o }"))
                .body())
        .contains("true");
    HttpResponse<String> graph =
        get(
            "/lantu/sparql?query=" + encode("CONSTRUCT WHERE { ?s a <" + Quads.LT + "Project> }"),
            "text/turtle");
    assertThat(contentType(graph)).startsWith("text/turtle");
    assertThat(graph.body()).contains("Project");
  }

  @Test
  void findsText() throws Exception {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> PREFIX lt: <"
            + Quads.LT
            + "> SELECT (COUNT(*) AS ?n) { ?s text:query (lt:text '\"云溪产业园\"') }";
    assertThat(get("/lantu/sparql?query=" + encode(query), "text/csv").body()).contains("25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/ld+json", "*/*"})
  void withoutAQueryTheEndpointDescribesItself(String type) throws Exception {
    HttpResponse<String> answer = get("/lantu/sparql", type);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(contentType(answer)).startsWith(type.equals("*/*") ? "text/turtle" : type);
    assertThat(answer.body())
        .contains("UnionDefaultGraph", server.uri() + "lantu/sparql")
        .doesNotContain("云溪");
  }

  @Test
  void givesOneGraph() throws Exception {
    HttpResponse<String> graph =
        get("/lantu/data?graph=" + encode(A.getURI()), "application/n-triples");
    assertThat(graph.statusCode()).isEqualTo(200);
    assertThat(graph.body().lines()).hasSize(100);
    assertThat(get("/lantu/data?graph=" + encode("http://nowhere/"), "*/*").statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/lantu",
        "/lantu/",
        "/lantu/data",
        "/lantu/data?",
        "/lantu/data?default",
        "/lantu/data?graph=union",
        "/lantu/data?graph=default",
        "/lantu/data?graph=urn:x-arq:UnionGraph",
        "/lantu/data?graph=urn%3Ax-arq%3AUnionGraph",
        "/lantu/get",
        "/lantu/query?query=ASK%7B%7D",
        "/lantu?query=ASK%7B%7D",
        "/lantu/update",
        "/lantu/upload",
        "/lantu/shacl",
        "/lantu/patch",
        "/$/server",
        "/$/datasets",
        "/$/stats",
        "/$/tasks",
        "/$/compact/lantu",
        "/$/backup/lantu",
        "/$/reload",
        "/$/validate/query",
        "/lantu/../lantu",
        "/lantu/data/x",
        "/lantu;a=b",
        "/%6Cantu",
        "//lantu",
        "/id/x"
      })
  void noPathDumpsTheStore(String path) throws Exception {
    for (String type :
        new String[] {"text/turtle", "application/n-quads", "application/trig", "*/*"}) {
      HttpResponse<String> answer = get(path, type);
      assertThat(answer.statusCode()).as(path + " " + type).isBetween(400, 499);
      assertThat(answer.body()).as(path).doesNotContain("云溪");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /lantu/data?default, text/turtle",
    "POST, /lantu/data?default, text/turtle",
    "POST, /lantu/data, application/n-quads",
    "PATCH, /lantu/data?default, application/rdf-patch",
    "DELETE, /lantu/data?default, text/turtle",
    "PUT, /lantu/data, application/n-quads",
    "PUT, /lantu, application/n-quads",
    "POST, /lantu, application/n-quads",
    "POST, /lantu, application/sparql-update",
    "DELETE, /lantu, text/turtle",
    "POST, /lantu/update, application/sparql-update",
    "POST, /lantu/upload, text/turtle",
    "POST, /lantu/sparql, application/sparql-update",
    "PUT, /lantu/sparql, application/sparql-query",
    "DELETE, /lantu/sparql, text/plain",
    "TRACE, /lantu/sparql, text/plain",
    "POST, /, text/plain",
    "POST, /$/datasets, text/turtle",
    "DELETE, /$/datasets/lantu, text/plain"
  })
  void nothingCanBeWritten(String method, String path, String type) throws Exception {
    String body =
        type.equals("application/sparql-update")
            ? "INSERT DATA { <urn:x> <urn:y> <urn:z> }"
            : "<urn:x> <urn:y> <urn:z> .";
    HttpResponse<String> answer =
        CLIENT.send(
            request(path)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isIn(404, 405, 415);
    assertUnchanged();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:x> <urn:y> <urn:z> }",
        "DROP ALL",
        "CLEAR DEFAULT",
        "LOAD <file:///etc/hostname>",
        "LOAD <http://127.0.0.1:1/> INTO GRAPH <urn:g>"
      })
  void anUpdateIsNoQuery(String update) throws Exception {
    assertThat(get("/lantu/sparql?query=" + encode(update), "*/*").statusCode()).isEqualTo(400);
    assertThat(get("/lantu/sparql?update=" + encode(update), "*/*").statusCode()).isEqualTo(400);
    assertThat(
            post("/lantu/sparql", "application/x-www-form-urlencoded", "update=" + encode(update))
                .statusCode())
        .isEqualTo(400);
    assertUnchanged();
  }

  @Test
  void noQueryMakesTheServerCallOthers() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    other.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    other.start();
    try {
      String there = "<http://127.0.0.1:" + other.getAddress().getPort() + "/sparql>";
      for (String query :
          new String[] {
            "SELECT * { SERVICE " + there + " { ?s ?p ?o } }",
            "SELECT * { SERVICE SILENT " + there + " { ?s ?p ?o } }",
            "SELECT * { VALUES ?a { " + there + " } SERVICE ?a { ?s ?p ?o } }",
            "SELECT * { SERVICE <loop:bulk:" + there.substring(1) + " { ?s ?p ?o } }",
            "SELECT * { SERVICE <cache:" + there.substring(1) + " { ?s ?p ?o } }",
            "SELECT * FROM " + there + " { ?s ?p ?o }",
            "SELECT * FROM NAMED " + there + " { GRAPH ?g { ?s ?p ?o } }"
          }) {
        HttpResponse<String> answer =
            get("/lantu/sparql?query=" + encode(query), "application/sparql-results+json");
        if (answer.statusCode() == 200) {
          assertThat(answer.body()).as(query).contains("\"bindings\": [").doesNotContain("\"s\" :");
        } else {
          assertThat(answer.statusCode()).as(query + answer.body()).isBetween(400, 499);
        }
      }
      get("/lantu/sparql?default-graph-uri=" + encode(there) + "&query=" + encode(COUNT), "*/*");
      assertThat(calls).hasValue(0);
    } finally {
      other.stop(0);
    }
  }

  @Test
  void serviceIsRefusedInWords() throws Exception {
    HttpResponse<String> answer =
        get(
            "/lantu/sparql?query=" + encode("SELECT * { SERVICE <http://127.0.0.1:9/> { } }"),
            "*/*");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("SERVICE");
  }

  @Test
  void aMalformedQueryIsTheAskersFault() throws Exception {
    HttpResponse<String> answer =
        get("/lantu/sparql?query=" + encode("SELECT * {\n ?s ?p }"), "*/*");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 2");
    HttpResponse<String> han =
        get("/lantu/sparql?query=" + encode("SELECT * { ?s 桐湖:x ?o }"), "*/*");
    assertThat(han.statusCode()).isEqualTo(400);
    assertThat(han.body()).contains("桐湖:x");
    HttpResponse<String> lucene =
        get(
            "/lantu/sparql?query="
                + encode("SELECT * { ?s <http://jena.apache.org/text#query> '5.2% (增长' }"),
            "*/*");
    assertThat(lucene.statusCode()).as(lucene.body()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?a",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(CONCAT(STR(?a), STR(?d), STR(?g), STR(?j)) = 'x') }",
        "CONSTRUCT { ?a ?e ?l } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
      })
  void aQueryThatTakesTooLongSaysSo(String query) throws Exception {
    HttpResponse<String> answer = get("/lantu/sparql?query=" + encode(query), "*/*");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("timed out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "application/sparql-results+json"})
  void anAnswerThatIsCutShortDoesNotLookWhole(String type) {
    String endless = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    IOException broken =
        catchThrowableOfType(
            IOException.class, () -> get("/lantu/sparql?query=" + encode(endless), type));
    assertThat(broken).isNotNull();
  }

  @Test
  void aLongAnswerIsWhole() throws Exception {
    String query = "SELECT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g a ?t } LIMIT 120000";
    try (LantuServer patient = LantuServer.start(store, ServerOptions.local().withPort(0))) {
      HttpRequest request =
          HttpRequest.newBuilder(patient.uri().resolve("lantu/sparql?query=" + encode(query)))
              .header("Accept", "text/csv")
              .build();
      HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
      assertThat(answer.body().lines()).hasSize(120_001);
    }
  }

  @Test
  void healthAndMetrics() throws Exception {
    assertThat(get("/$/ping", "*/*").statusCode()).isEqualTo(200);
    assertThat(get("/$/metrics", "*/*").body()).contains("fuseki_requests");
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html, 蓝图",
    "/lantu.css, text/css, body",
    "/lantu.js, text/javascript, fetch"
  })
  void theHomePageAsksNothingOfOtherHosts(String path, String type, String piece) throws Exception {
    HttpResponse<String> page = get(path, "*/*");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(contentType(page)).startsWith(type);
    assertThat(page.body()).contains(piece);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'self'");
    // Names of the ontology, of SKOS and of RDFS are names, not addresses that a browser calls.
    assertThat(
            page.body()
                .replaceAll(
                    "https?://(w3id\\.org/lantu|www\\.w3\\.org/2004/02/skos|www\\.w3\\.org/2000/01/rdf-schema)",
                    ""))
        .doesNotContain("http://", "https://", "style=", "onclick");
  }

  @Test
  void scriptsOfOtherSitesMayRead() throws Exception {
    HttpResponse<String> preflight =
        CLIENT.send(
            request("/lantu/sparql")
                .header("Origin", "https://example.org")
                .method("OPTIONS", BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
        .contains("GET, OPTIONS, POST");
    assertThat(
            get("/lantu/sparql?query=" + encode(COUNT), "*/*")
                .headers()
                .allValues("Access-Control-Allow-Origin"))
        .containsExactly("*");
  }

  @Test
  void theDataMayChangeWhileServed() throws Exception {
    Node b = Quads.graph("b");
    store.replaceGraph(b, Quads.many(b, "乙", 1));
    try {
      assertThat(get("/lantu/sparql?query=" + encode(COUNT), "text/csv").body()).contains("104");
    } finally {
      store.removeGraph(b);
    }
    assertUnchanged();
  }

  @Test
  void aPortInUseIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      ServerException refused =
          refusal(ServerOptions.local().withPort(taken.getLocalPort()), Code.PORT_IN_USE);
      assertThat(refused.getMessage())
          .startsWith("127.0.0.1:" + taken.getLocalPort())
          .contains("--port");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-host.invalid", "192.0.2.1"})
  void aHostThatIsNotThisMachineIsNamed(String host) {
    assertThat(refusal(new ServerOptions(host, 0), Code.NOT_THIS_HOST).getMessage())
        .startsWith(host)
        .contains("--host");
  }

  @Test
  void theServerListensOnLoopbackAlone() {
    assertThat(server.uri().getHost()).isEqualTo("127.0.0.1");
    try (LantuServer everywhere = LantuServer.start(store, new ServerOptions("0.0.0.0", 0))) {
      assertThat(everywhere.uri().getHost()).isEqualTo("localhost");
    }
  }

  private static ServerException refusal(ServerOptions options, Code code) {
    ServerException refused =
        catchThrowableOfType(
            ServerException.class, () -> LantuServer.start(store, options).close());
    assertThat(refused).isNotNull();
    assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code);
    assertThat(refused.getMessage()).doesNotContain("\n");
    return refused;
  }

  private static void assertUnchanged() throws Exception {
    assertThat(get("/lantu/sparql?query=" + encode(COUNT), "text/csv").body().lines())
        .containsExactly("n", "100");
  }

  private static HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return CLIENT.send(request(path).header("Accept", accept).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return CLIENT.send(
        request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.uri().toString().replaceAll("/$", "") + path))
        .timeout(Duration.ofSeconds(30));
  }

  private static String contentType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
