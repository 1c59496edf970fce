package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.link.DecisionKey;
import io.lantu.link.Doubt;
import io.lantu.link.Ruling;
import io.lantu.link.Verdict;
import io.lantu.rdf.DoubtReader;
import io.lantu.rdf.Iris;
import io.lantu.server.LantuServer;
import io.lantu.server.ServerOptions;
import io.lantu.server.Users;
import io.lantu.store.GraphStore;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a report to a decision on the page, and what queries say then; and IRIs that have moved. */
class ReviewServedTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void aDecisionOnThePageShowsInQueries() throws Exception {
    build(text("太原市", 2022, "开工建设云溪水厂。"));
    Path users = folder.resolve("users");
    Files.writeString(users, Users.line("甲", "12345678".toCharArray()));
    try (GraphStore store = GraphStore.openForReading(store());
        CurationQueue queue = new CurationQueue(store);
        LantuServer server =
            LantuServer.start(
                store,
                ServerOptions.local().withPort(0),
                Optional.of(new LantuServer.Review(Users.read(users), queue)))) {
      assertThat(milestones(server)).contains("云溪水厂");
      String page = send(signedIn(server, "/review?below=1&only=statement").GET()).body();
      assertThat(page).contains("云溪水厂：开工", "太原市2022：开工建设云溪水厂。");
      String form =
          "key="
              + encode(hidden(page, "key"))
              + "&token="
              + hidden(page, "token")
              + "&verdict=wrong";
      HttpResponse<String> answer =
          send(
              signedIn(server, "/review?below=1")
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .header("Origin", "http://" + server.uri().getAuthority())
                  .POST(BodyPublishers.ofString(form)));
      assertThat(answer.statusCode()).isEqualTo(303);
      waitFor(() -> !milestones(server).contains("云溪水厂"));
      assertThat(send(signedIn(server, "/review?below=1&decided=1").GET()).body())
          .contains("已裁定", "甲");
      assertThat(send(signedIn(server, "/review?below=1&only=statement").GET()).body())
          .doesNotContain("云溪水厂：开工");
    }
  }

  @Test
  void decisionsThatComeTogetherAreAllCarriedOutBeforeTheEnd() throws Exception {
    build(text("太原市", 2022, "开工建设云溪水厂、汾水湖公园二期、龙山植物园。"));
    try (GraphStore store = GraphStore.openForReading(store())) {
      List<Doubt> doubts;
      try (CurationQueue queue = new CurationQueue(store)) {
        doubts = queue.doubts(all()).doubts();
        assertThat(doubts).hasSizeGreaterThanOrEqualTo(3);
        List<Thread> people = new ArrayList<>();
        for (Doubt doubt : doubts) {
          Ruling wrong = Ruling.now(doubt.key(), Optional.of(Verdict.WRONG), "甲", "");
          people.add(new Thread(() -> queue.decide(wrong)));
        }
        people.forEach(Thread::start);
        for (Thread person : people) {
          person.join();
        }
      }
      assertThat(new CurationQueue(store).doubts(all()).total()).isZero();
      assertThat(DerivedGraphs.decisions(store, new Iris(Iris.DEFAULT_BASE))).hasSameSizeAs(doubts);
    }
  }

  private static DoubtReader.Selection all() {
    return new DoubtReader.Selection(
        1.01, Optional.of(DecisionKey.Subject.STATEMENT), false, 0, 100);
  }

  /** The city's report of an earlier year speaks of the same: its IRI is the older one. */
  @Test
  void anIriWhoseGroupJoinsAnotherByOneMoreReportRedirects() throws Exception {
    build(text("清徐县", 2022, "开工建设云溪水厂。"));
    String before = canonical();
    build(text("太原市", 2021, "谋划建设云溪水厂。"));
    String after = canonical();
    assertThat(after).isNotEqualTo(before);
    try (GraphStore store = GraphStore.openForReading(store());
        LantuServer server = LantuServer.start(store, ServerOptions.local().withPort(0))) {
      HttpResponse<String> answer = send(request(server, before));
      assertThat(answer.statusCode()).isEqualTo(301);
      assertThat(answer.headers().firstValue("Location")).contains(path(after));
      assertThat(send(request(server, after)).statusCode()).isEqualTo(404);
    }
  }

  private static HttpRequest.Builder request(LantuServer server, String iri) {
    return HttpRequest.newBuilder(server.uri().resolve(path(iri)));
  }

  private static String path(String iri) {
    return iri.replace("http://localhost:3030", "");
  }

  private String canonical() throws Exception {
    Path query =
        Files.writeString(
            folder.resolve("canonical.rq"),
            "PREFIX lt: <https://w3id.org/lantu/ontology#>"
                + " SELECT ?c { ?e a lt:Project ; lt:canonical ?c"
                + " FILTER CONTAINS(STR(?e), \"/140121/\") }");
    CommandRun run = CommandRun.of("query", "--store", store(), query, "--format", "csv");
    return run.out().lines().skip(1).findFirst().orElseThrow();
  }

  private interface Check {
    boolean holds() throws Exception;
  }

  private static void waitFor(Check check) throws Exception {
    for (int i = 0; i < 300 && !check.holds(); i++) {
      Thread.sleep(100);
    }
    assertThat(check.holds()).isTrue();
  }

  private static String hidden(String page, String name) {
    Matcher value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(value.find()).isTrue();
    return value.group(1);
  }

  private static String milestones(LantuServer server) throws Exception {
    String query =
        "PREFIX lt: <https://w3id.org/lantu/ontology#>"
            + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + " SELECT ?n { ?p lt:milestone ?m ; skos:prefLabel ?n }";
    return send(HttpRequest.newBuilder(server.uri().resolve("/lantu/sparql?query=" + encode(query)))
            .header("Accept", "text/csv"))
        .body();
  }

  private static HttpRequest.Builder signedIn(LantuServer server, String path) {
    return HttpRequest.newBuilder(server.uri().resolve(path))
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder()
                    .encodeToString("甲:12345678".getBytes(StandardCharsets.UTF_8)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Path store() {
    return folder.resolve("store");
  }

  private void build(Path text) {
    assertThat(CommandRun.of("build", "--store", store(), text).exitCode()).isZero();
  }

  private Path text(String place, int year, String sentence) throws Exception {
    return Files.writeString(
        folder.resolve(place + year + ".txt"),
        year
            + "年"
            + place
            + "政府工作报告\n各位代表：\n一、"
            + (year - 1)
            + "年工作回顾\n经济平稳运行。\n二、"
            + year
            + "年工作安排\n"
            + sentence
            + "\n");
  }
}
