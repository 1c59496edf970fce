package io.lantu.rdf;

import io.lantu.link.Decision;
import io.lantu.link.Doubt;
import io.lantu.link.Doubt.Side;
import io.lantu.link.Doubt.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Puts a doubt into words: what it is about, the sentences behind it, the reasons for it. */
final class DoubtDescription {
  private static final int SENTENCES = 3;

  private final Iris iris;
  private final GraphView view;

  DoubtDescription(Iris iris, GraphView view) {
    this.iris = iris;
    this.view = view;
  }

  /** The doubt with its words; without sides where neither store nor decision has any. */
  Doubt describe(Doubt bare) {
    return switch (bare.key().subject()) {
      case PAIR -> pair(bare);
      case STATEMENT -> statement(bare);
    };
  }

  private Doubt pair(Doubt bare) {
    List<Node> entities = bare.key().parts().stream().map(iris::resource).toList();
    boolean known = entities.stream().allMatch(e -> view.object(e, Terms.PREF_LABEL).isPresent());
    List<Words> reasons = link(entities).map(this::reasons).orElse(List.of());
    return known
        ? with(bare, bare.type(), entities.stream().map(this::entity).toList(), reasons)
        : remembered(bare);
  }

  private Doubt statement(Doubt bare) {
    Node key = NodeFactory.createLiteralString(bare.key().parts().get(0));
    Optional<Node> found = view.subjects(Terms.lt("statementKey"), key).stream().findFirst();
    if (found.isEmpty()) {
      return remembered(bare);
    }
    Node node = found.get();
    String rule = view.words(node, Terms.lt("rule")).orElse("");
    List<String> sentences =
        view.objects(node, Terms.lt("evidence")).stream()
            .flatMap(mention -> sentence(mention).stream())
            .distinct()
            .toList();
    Optional<Node> project = view.object(node, Terms.lt("about"));
    String type =
        project.isPresent()
            ? "project"
            : view.has(node, Terms.TYPE, Terms.lt("Target")) ? "target" : "result";
    String says = project.map(p -> claim(node, p)).orElseGet(() -> measurement(node));
    return with(bare, type, List.of(new Side(says, sentences)), List.of(new Words(rule, rule)));
  }

  private static Doubt remembered(Doubt bare) {
    List<Side> sides = bare.decision().map(DoubtDescription::side).stream().toList();
    return with(bare, bare.type(), sides, List.of());
  }

  private static Side side(Decision decision) {
    return new Side(decision.about(), decision.sentences());
  }

  private static Doubt with(Doubt bare, String type, List<Side> sides, List<Words> reasons) {
    return new Doubt(bare.key(), type, bare.score(), sides, reasons, bare.reach(), bare.decision());
  }

  /** {@code 云溪水厂（云州市 2021、2022）}. */
  private Side entity(Node entity) {
    List<Node> reports = view.objects(entity, Terms.lt("reportedIn"));
    String places = reports.stream().map(this::place).distinct().collect(Collectors.joining("、"));
    String years =
        reports.stream().map(this::year).distinct().sorted().collect(Collectors.joining("、"));
    List<String> sentences =
        view.subjects(Terms.IDENT_REF, entity).stream()
            .flatMap(mention -> sentence(mention).stream())
            .distinct()
            .limit(SENTENCES)
            .toList();
    return new Side(label(entity) + "（" + places + " " + years + "）", sentences);
  }

  /** The sentence of a mention, behind the place and the year of its report. */
  private Optional<String> sentence(Node mention) {
    return view.object(mention, Terms.lt("sentence"))
        .flatMap(
            sentence ->
                view.words(sentence, Terms.lt("text"))
                    .map(
                        text ->
                            view.object(sentence, Terms.lt("fromReport"))
                                .map(report -> place(report) + year(report) + "：" + text)
                                .orElse(text)));
  }

  private String place(Node report) {
    return view.object(report, Terms.lt("jurisdiction")).map(this::label).orElse("");
  }

  private String year(Node report) {
    return view.words(report, Terms.lt("reportYear")).orElse("");
  }

  /** {@code 云溪水厂：开工（云石集团）}. */
  private String claim(Node statement, Node project) {
    List<String> enterprises =
        view.objects(statement, Terms.lt("involves")).stream().map(this::label).toList();
    return label(project)
        + "："
        + view.object(statement, Terms.lt("milestone")).map(this::term).orElse("")
        + (enterprises.isEmpty() ? "" : "（" + String.join("、", enterprises) + "）");
  }

  /** {@code 云量：水平 不低于 12 万朵，2024，云州市}. */
  private String measurement(Node statement) {
    List<String> number = new ArrayList<>();
    for (String part : List.of("kind", "comparator")) {
      view.object(statement, Terms.lt(part)).map(this::term).ifPresent(number::add);
    }
    number.add(view.words(statement, Terms.lt("printedValue")).orElse(""));
    String unit = view.words(statement, Terms.lt("printedUnit")).orElse("");
    String years =
        Stream.of("periodStart", "periodEnd")
            .flatMap(end -> view.words(statement, Terms.lt(end)).stream())
            .distinct()
            .collect(Collectors.joining("-"));
    String scope = view.object(statement, Terms.lt("scope")).map(this::label).orElse("");
    return view.words(statement, Terms.lt("indicatorText")).orElse("")
        + "："
        + String.join(" ", number)
        + unit
        + Stream.of(years, scope)
            .filter(part -> !part.isEmpty())
            .map(part -> "，" + part)
            .collect(Collectors.joining());
  }

  private Optional<Node> link(List<Node> ends) {
    return view.subjects(Terms.lt("linkFrom"), ends.get(0)).stream()
        .filter(link -> view.has(link, Terms.lt("linkTo"), ends.get(1)))
        .findFirst()
        .or(
            () ->
                view.subjects(Terms.lt("linkFrom"), ends.get(1)).stream()
                    .filter(link -> view.has(link, Terms.lt("linkTo"), ends.get(0)))
                    .findFirst());
  }

  private List<Words> reasons(Node link) {
    return Stream.of("relation", "reason")
        .flatMap(part -> view.objects(link, Terms.lt(part)).stream())
        .map(
            term ->
                new Words(
                    term(term), view.words(term, Terms.LABEL, "en").orElse(term.getLocalName())))
        .toList();
  }

  private String label(Node node) {
    return view.words(node, Terms.PREF_LABEL, "zh").orElse(node.getLocalName());
  }

  private String term(Node term) {
    return view.words(term, Terms.LABEL, "zh").orElse(term.getLocalName());
  }
}
