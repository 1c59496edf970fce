package io.lantu.rdf;

import io.lantu.document.Report;
import io.lantu.document.ReportKind;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.fact.Fact;
import io.lantu.fact.ListCompleteness;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.link.LinkedReport;
import io.lantu.link.LocalEntity;
import io.lantu.link.ReportId;
import io.lantu.link.StatementDecisions;
import io.lantu.mention.Mention;
import io.lantu.text.RawSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Turns a linked report into the quads of its named graph: the report, the sentences that say
 * something, the mentions in them, the entities they name and the statements they make. The same
 * report gives the same quads. Thread-safe.
 */
public final class ReportTranslator {
  private final Iris iris;
  private final Divisions divisions;
  private final String version;

  /**
   * @param version the program's version, named as the agent behind the graph
   */
  public ReportTranslator(Iris iris, Divisions divisions, String version) {
    this.iris = iris;
    this.divisions = divisions;
    this.version = version;
  }

  public List<Quad> translate(LinkedReport linked) {
    return translate(linked, StatementDecisions.none());
  }

  /** With marks on the statements that people have confirmed. */
  public List<Quad> translate(LinkedReport linked, StatementDecisions decisions) {
    QuadSink sink = new QuadSink(iris.reportGraph(linked.id()));
    Places places = new Places(iris, linked);
    provenance(sink, linked);
    report(sink, linked);
    sentences(sink, linked, places);
    for (LocalEntity entity : linked.entities().values()) {
      entity(sink, entity, iris.report(linked.id()));
    }
    for (Mention mention : linked.mentions()) {
      mention(sink, linked, places, mention);
    }
    FactTranslator facts = new FactTranslator(iris, divisions, linked, decisions, places, sink);
    linked.facts().forEach(facts::translate);
    return sink.quads();
  }

  private void provenance(QuadSink sink, LinkedReport linked) {
    Node graph = iris.reportGraph(linked.id());
    Node agent = iris.agent(version);
    sink.type(graph, Terms.PROV_ENTITY)
        .add(graph, Terms.PROV_DERIVED_FROM, iris.report(linked.id()))
        .add(graph, Terms.PROV_ATTRIBUTED_TO, agent)
        .type(agent, Terms.PROV_AGENT)
        .string(agent, Terms.TITLE, "Lantu " + version);
  }

  private void report(QuadSink sink, LinkedReport linked) {
    Report report = linked.report();
    Node node = iris.report(linked.id());
    Node text = iris.text(linked.id());
    String raw = report.text().source().raw();
    sink.type(node, Terms.lt("Report"), Terms.SCHEMA_REPORT, Terms.PROV_ENTITY)
        .zh(node, Terms.PREF_LABEL, label(report))
        .zh(node, Terms.TITLE, report.title())
        .add(node, Terms.lt("jurisdiction"), iris.division(report.place()))
        .year(node, Terms.lt("reportYear"), report.year())
        .add(node, Terms.lt("reportKind"), kind(report.kind()))
        .string(node, Terms.lt("contentHash"), ReportId.contentHash(report))
        .string(node, Terms.SOURCE, fileName(report))
        .type(text, Terms.NIF_CONTEXT)
        .string(text, Terms.NIF_STRING, raw)
        .count(text, Terms.NIF_BEGIN, 0)
        .count(text, Terms.NIF_END, raw.codePointCount(0, raw.length()))
        .add(text, Terms.PROV_DERIVED_FROM, node);
    ListCompleteness lists = ListCompleteness.of(report, linked.mentions());
    sink.count(node, Terms.lt("lists"), lists.lists())
        .count(node, Terms.lt("listItems"), lists.items())
        .count(node, Terms.lt("listItemsFound"), lists.found());
    report.meeting().ifPresent(m -> sink.string(node, Terms.lt("meeting"), m));
    report.speaker().ifPresent(s -> sink.string(node, Terms.lt("speaker"), s));
    report.date().ifPresent(d -> sink.day(node, Terms.lt("reportDate"), d));
  }

  private static String label(Report report) {
    String form =
        switch (report.kind()) {
          case REPORT -> "";
          case SUMMARY -> "（摘要）";
          case INTERPRETATION -> "（解读）";
          case TASK_LIST -> "（任务分解）";
        };
    return report.year() + "年" + report.place().name() + "政府工作报告" + form;
  }

  /** The last part of the input's name: where a file lies does not belong into the data. */
  private static String fileName(Report report) {
    return Path.of(report.text().source().source()).getFileName().toString();
  }

  static Node kind(ReportKind kind) {
    return switch (kind) {
      case REPORT -> Terms.lt("fullReport");
      case SUMMARY -> Terms.lt("summary");
      case INTERPRETATION -> Terms.lt("interpretation");
      case TASK_LIST -> Terms.lt("taskList");
    };
  }

  /** Only sentences that say something are described; the report's text has them all. */
  private void sentences(QuadSink sink, LinkedReport linked, Places places) {
    SortedSet<Integer> telling = new TreeSet<>();
    linked.mentions().forEach(m -> telling.add(m.sentence()));
    linked.facts().stream().map(Fact::evidence).forEach(e -> telling.add(e.sentence()));
    for (int number : telling) {
      Sentence sentence = linked.report().sentences().get(number);
      Node node = iris.sentence(linked.id(), number);
      sink.type(node, Terms.lt("Sentence"), Terms.NIF_SENTENCE)
          .add(node, Terms.lt("fromReport"), iris.report(linked.id()))
          .add(node, Terms.lt("tense"), tense(sentence.tense()))
          .zh(node, Terms.lt("text"), linked.report().words(sentence).strip());
      places.describe(sink, node, places.raw(sentence.span()));
    }
  }

  static Node tense(Tense tense) {
    return switch (tense) {
      case REVIEW -> Terms.lt("review");
      case PLAN -> Terms.lt("plan");
    };
  }

  private void entity(QuadSink sink, LocalEntity entity, Node report) {
    Node node = iris.local(entity);
    Entities.describe(sink, node, entity.kind(), entity.label(), entity.labels());
    sink.add(node, Terms.lt("reportedIn"), report);
  }

  private void mention(QuadSink sink, LinkedReport linked, Places places, Mention mention) {
    Node node = places.mention(mention);
    RawSpan raw = places.raw(mention.span());
    sink.type(node, Terms.lt("Mention"), Terms.NIF_PHRASE)
        .add(node, Terms.lt("sentence"), iris.sentence(linked.id(), mention.sentence()))
        .string(node, Terms.lt("rule"), mention.rule())
        .confidence(node, mention.confidence());
    places.describe(sink, node, raw);
    for (Division candidate : Places.candidates(mention)) {
      sink.add(node, Terms.lt("candidate"), iris.division(candidate));
    }
    Optional<Node> entity = places.entity(mention);
    entity.ifPresent(
        e -> {
          sink.add(node, Terms.IDENT_REF, e);
          sink.add(e, Terms.lt("reportedIn"), iris.report(linked.id()));
        });
  }
}
