package io.lantu.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.store.ChildJvm;
import io.lantu.store.GraphStore;
import io.lantu.store.Quads;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fuseki by itself, started beside a store, with the committed assembler file as it stands. */
class StockFusekiTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path temp;

  @Test
  void loadsTheAssemblerFile() throws Exception {
    Node graph = Quads.graph("a");
    try (GraphStore store = GraphStore.open(temp.resolve("lantu-data"))) {
      store.replaceGraph(graph, Quads.many(graph, "甲", 7));
    }
    Path config = Path.of("fuseki-config", "lantu.ttl").toAbsolutePath();
    try (ChildJvm fuseki = ChildJvm.startIn(temp, StockFuseki.class.getName(), config.toString())) {
      String base = fuseki.awaitLine("http") + "lantu";
      String query =
          "PREFIX text: <http://jena.apache.org/text#> PREFIX lt: <"
              + Quads.LT
              + "> SELECT (COUNT(*) AS ?n) { ?s text:query (lt:anyText '"
              + "\"云溪产业园第3期项目\""
              + "') ; lt:text ?text }";
      HttpResponse<String> answer = ask(URI.create(base + "/sparql?query=" + encode(query)));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body().lines()).containsExactly("n", "1");
      String service = "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }";
      assertThat(status("GET", base + "/sparql?query=" + encode(service))).isEqualTo(422);
      assertThat(status("POST", base + "/update")).isIn(404, 405);
      assertThat(status("PUT", base + "/data?default")).isEqualTo(405);
    }
    // And what it leaves behind is still a store of ours.
    GraphStore.openForReading(temp.resolve("lantu-data")).close();
  }

  private static HttpResponse<String> ask(URI uri) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(uri).header("Accept", "text/csv").build(), BodyHandlers.ofString());
  }

  private static int status(String method, String uri) throws Exception {
    return CLIENT
        .send(
            HttpRequest.newBuilder(URI.create(uri))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Nothing of this program's, but in a folder of its own, as the file's places are relative. */
  static final class StockFuseki {
    private StockFuseki() {}

    public static void main(String[] args) {
      FusekiServer server =
          FusekiServer.create().port(0).loopback(true).parseConfigFile(args[0]).start();
      System.out.println(server.serverURL());
      server.join();
    }
  }
}
