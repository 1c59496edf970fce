package io.lantu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lantu.link.Decision;
import io.lantu.link.DecisionKey;
import io.lantu.link.Doubt;
import io.lantu.link.Ruling;
import io.lantu.link.Verdict;
import io.lantu.rdf.DoubtReader;
import io.lantu.rdf.Iris;
import io.lantu.store.GraphStore;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who decides is known, and nobody else's page decides for them. */
class ReviewPageTest {
  private static final String HOSTILE = "<script>alert('水厂')</script> \"&lt;";
  private static final DecisionKey PAIR =
      DecisionKey.pair("project/140100/00000000000000aa", "project/140200/00000000000000bb");
  private static final DecisionKey STATEMENT =
      DecisionKey.parse("statement 140100-2022-report/00000000000000cc");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PASSWORD = "云溪 pass:word";

  @TempDir static Path temp;
  private static final List<Ruling> RULINGS = new ArrayList<>();
  private static final List<DoubtReader.Selection> ASKED = new ArrayList<>();
  private static GraphStore store;
  private static LantuServer server;

  @BeforeAll
  static void start() throws Exception {
    store = GraphStore.open(temp.resolve("lantu-data"));
    Path users = temp.resolve("users");
    Files.writeString(users, "# who decides\n\n" + Users.line("甲", PASSWORD.toCharArray()) + "\n");
    server =
        LantuServer.start(
            store,
            ServerOptions.local().withPort(0),
            Optional.of(new LantuServer.Review(Users.read(users), curator())));
  }

  private static Curator curator() {
    return new Curator() {
      @Override
      public DoubtReader.Page doubts(DoubtReader.Selection selection) {
        ASKED.add(selection);
        return new DoubtReader.Page(List.of(pair(), statement()), 50);
      }

      @Override
      public void decide(List<Ruling> rulings) {
        RULINGS.addAll(rulings);
        if (rulings.get(0).note().equals("fail")) {
          throw new IllegalStateException("at /secret/path");
        }
      }
    };
  }

  private static Doubt pair() {
    return new Doubt(
        PAIR,
        "project",
        0.61,
        List.of(
            new Doubt.Side("云溪水厂（太原市 2022）", List.of(HOSTILE)),
            new Doubt.Side("云溪自来水厂（大同市 2022）", List.of("改造云溪自来水厂。"))),
        List.of(new Doubt.Words("异地", "other place")),
        2,
        Optional.empty());
  }

  private static Doubt statement() {
    return new Doubt(
        STATEMENT,
        "target",
        0.5,
        List.of(new Doubt.Side(HOSTILE, List.of())),
        List.of(),
        1,
        Optional.of(
            new Decision(STATEMENT, Verdict.RIGHT, "乙", Instant.EPOCH, HOSTILE, "", List.of())));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @BeforeEach
  void forget() {
    RULINGS.clear();
    ASKED.clear();
  }

  @Test
  void withoutSigningInThereIsNothingToSeeOrDecide() throws Exception {
    for (String method : List.of("GET", "HEAD", "POST")) {
      HttpResponse<String> answer =
          send(request("/review").method(method, BodyPublishers.noBody()));
      assertThat(answer.statusCode()).as(method).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
          .startsWith("Basic realm=");
      assertThat(answer.body()).doesNotContain("云溪");
    }
    assertThat(ASKED).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲:wrong", "甲:", "甲", ":", "乙:云溪 pass:word", "", "甲\u0000:云溪 pass:word"})
  void aWrongPasswordOrNameIsRefused(String credentials) throws Exception {
    assertThat(send(request("/review").header("Authorization", basic(credentials))).statusCode())
        .isEqualTo(401);
    assertThat(send(request("/review").header("Authorization", "Basic %%%")).statusCode())
        .isEqualTo(401);
  }

  @Test
  void thePageShowsDoubtsInBothLanguagesAndEscapesAll() throws Exception {
    HttpResponse<String> page = send(signedIn("/review"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("云溪水厂（太原市 2022）", "改造云溪自来水厂。", "异地", "other place", "0.61", "1–2 / 50")
        .contains("&lt;script&gt;alert(&#39;水厂&#39;)&lt;/script&gt; &quot;&amp;lt;")
        .contains("value=\"same\"", "value=\"different\"", "value=\"wrong\"", "value=\"undecided\"")
        .doesNotContain("<script", "style=\"", "onclick");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .contains("form-action 'self'", "frame-ancestors 'none'");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void theAddressSaysWhatIsShown() throws Exception {
    send(signedIn("/review?only=pair&below=0.25&decided=1&offset=40"));
    send(signedIn("/review?only=x&below=NaN&decided=x&offset=-1"));
    assertThat(ASKED)
        .containsExactly(
            new DoubtReader.Selection(0.25, Optional.of(DecisionKey.Subject.PAIR), true, 40, 20),
            new DoubtReader.Selection(0.7, Optional.empty(), false, 0, 20));
  }

  @Test
  void aDecisionIsTakenInTheNameOfWhoSignedIn() throws Exception {
    HttpResponse<String> answer =
        send(
            form("/review?only=pair&below=0.7", "same", "同一水厂", token())
                .header("Origin", origin()));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .contains("/review?below=0.7&only=pair&done=same");
    assertThat(RULINGS).containsExactly(Ruling.now(PAIR, Optional.of(Verdict.SAME), "甲", "同一水厂"));
    assertThat(send(signedIn("/review?done=same")).body()).contains("已记录并生效");
    send(form("/review", "undecided", "", token()).header("Sec-Fetch-Site", "same-origin"));
    assertThat(RULINGS.get(1).verdict()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Origin, null",
    "Origin, http://127.0.0.1:1",
    "Origin, ''",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none",
    "X-None, x"
  })
  void aFormOfAnotherSiteIsRefused(String header, String value) throws Exception {
    HttpResponse<String> answer = send(form("/review", "same", "", token()).header(header, value));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(RULINGS).isEmpty();
  }

  @Test
  void aFormWithoutTheTokenOfTheUserIsRefused() throws Exception {
    for (String token : List.of("", "0".repeat(64), token().substring(1))) {
      HttpResponse<String> answer =
          send(form("/review", "same", "", token).header("Origin", origin()));
      assertThat(answer.statusCode()).isEqualTo(403);
    }
    assertThat(RULINGS).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"right", "SAMEX", "", "same\nX: y"})
  void whatIsNoVerdictOnAPairIsRefused(String verdict) throws Exception {
    HttpResponse<String> answer =
        send(form("/review", verdict, "", token()).header("Origin", origin()));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(RULINGS).isEmpty();
  }

  @Test
  void whatFailsSaysSoWithoutTellingOfTheMachine() throws Exception {
    HttpResponse<String> answer =
        send(form("/review", "same", "fail", token()).header("Origin", origin()));
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("could not be carried out").doesNotContain("/secret");
  }

  @Test
  void withoutUsersThereIsNoSuchPage() throws Exception {
    try (GraphStore other = GraphStore.open(temp.resolve("other"));
        LantuServer closed = LantuServer.start(other, ServerOptions.local().withPort(0))) {
      URI page = closed.uri().resolve("/review");
      HttpResponse<String> answer =
          CLIENT.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("--users FILE");
    }
  }

  @Test
  void aResourceThatJoinedAnotherLeadsToIt() throws Exception {
    Iris iris = new Iris("https://example.org/kg/");
    Node ontology = iris.vocabularyGraph("ontology");
    store.replaceGraph(
        ontology,
        List.of(new Quad(ontology, ontology, RDF.type.asNode(), SKOS.ConceptScheme.asNode())));
    store.replaceGraph(
        iris.linkGraph(),
        List.of(
            new Quad(
                iris.linkGraph(),
                iris.resource("project/00000000000000aa"),
                DCTerms.isReplacedBy.asNode(),
                iris.resource("project/00000000000000bb"))));
    for (String method : List.of("GET", "HEAD")) {
      HttpResponse<String> moved =
          send(request("/id/project/00000000000000aa").method(method, BodyPublishers.noBody()));
      assertThat(moved.statusCode()).isEqualTo(301);
      assertThat(moved.headers().firstValue("Location")).contains("/id/project/00000000000000bb");
    }
    for (String other :
        List.of("project/00000000000000bb", "project/140100/00000000000000aa", "", "../x")) {
      assertThat(send(request("/id/" + other)).statusCode()).as(other).isIn(400, 404);
    }
    assertThat(
            send(request("/id/project/00000000000000aa").POST(BodyPublishers.noBody()))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void aFileOfUsersIsReadLineByLine() throws Exception {
    Path file = Files.writeString(temp.resolve("bad"), "# ok\n甲:plain\n");
    assertThatThrownBy(() -> Users.read(file))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining(file + ":2")
        .hasMessageContaining("lantu review --user");
    assertThatThrownBy(() -> Users.line("a:b", new char[8]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Users.line("甲", "12345678".toCharArray()))
        .isNotEqualTo(Users.line("甲", "12345678".toCharArray()));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.uri().resolve(path));
  }

  private static HttpRequest.Builder signedIn(String path) {
    return request(path).header("Authorization", basic("甲:" + PASSWORD));
  }

  private static HttpRequest.Builder form(String path, String verdict, String note, String token) {
    String body =
        "key="
            + encode(PAIR.toString())
            + "&verdict="
            + encode(verdict)
            + "&note="
            + encode(note)
            + "&token="
            + encode(token);
    return signedIn(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private static String token() throws Exception {
    Matcher token =
        Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"")
            .matcher(send(signedIn("/review")).body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String origin() {
    return "http://" + server.uri().getAuthority();
  }

  private static String basic(String credentials) {
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
