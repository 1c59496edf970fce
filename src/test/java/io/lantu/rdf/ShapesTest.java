package io.lantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each shape finds its fault. A fixture is named {@code <shape>-<what>.ttl}, opens with the message
 * that it provokes, and adds one fault to {@code good.ttl}.
 */
class ShapesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/shapes");
  private static final String NAMESPACE = "https://w3id.org/lantu/shapes#";
  private static final Graph SHAPES = new Vocabularies(new Iris(Iris.DEFAULT_BASE)).shapes();

  @Test
  void acceptTheGoodStore() {
    assertThat(violations(good())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void findTheirFaultAndNoOther(Path fixture) throws IOException {
    Model data = good().add(RDFDataMgr.loadModel(fixture.toString()));
    assertThat(violations(data))
        .extracting(entry -> shape(entry.source()) + ": " + entry.message())
        .isNotEmpty()
        .containsOnly(shapeOf(fixture) + ": " + messageOf(fixture));
  }

  @Test
  void eachHasAFixtureForEachOfItsMessages() throws IOException {
    Set<String> provoked = new TreeSet<>();
    for (Path fixture : faults()) {
      provoked.add(shapeOf(fixture) + ": " + messageOf(fixture));
    }
    assertThat(provoked).containsExactlyElementsOf(messages());
  }

  /** What SHACL-aware clients show must say what is wrong. */
  @Test
  void eachConstraintHasItsOwnMessage() {
    List<Node> properties = objects(Node.ANY, SHACL.property);
    assertThat(properties).isNotEmpty().allMatch(p -> objects(p, SHACL.message).size() == 1);
    assertThat(objects(Node.ANY, SHACL.message)).doesNotHaveDuplicates();
  }

  static List<Path> faults() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.filter(f -> f.getFileName().toString().contains("-")).sorted().toList();
    }
  }

  private static Model good() {
    return RDFDataMgr.loadModel(FIXTURES.resolve("good.ttl").toString());
  }

  static List<ReportEntry> violations(Model data) {
    return List.copyOf(ShaclValidator.get().validate(SHAPES, data.getGraph()).getEntries());
  }

  /** All messages, each behind the name of its node shape. */
  private static Set<String> messages() {
    Set<String> messages = new TreeSet<>();
    for (Node shape : subjects(RDF.type.asNode(), SHACL.NodeShape)) {
      Stream.concat(Stream.of(shape), objects(shape, SHACL.property).stream())
          .flatMap(part -> objects(part, SHACL.message).stream())
          .forEach(m -> messages.add(shape(shape) + ": " + m.getLiteralLexicalForm()));
    }
    return messages;
  }

  /** The name of the node shape that is or holds a shape. */
  private static String shape(Node source) {
    Node named =
        source.isURI() ? source : subjects(SHACL.property, source).stream().findFirst().get();
    return named.getURI().substring(NAMESPACE.length());
  }

  private static String shapeOf(Path fixture) {
    String name = fixture.getFileName().toString();
    return name.substring(0, name.indexOf('-'));
  }

  private static String messageOf(Path fixture) throws IOException {
    return Files.readAllLines(fixture).get(0).substring("# ".length());
  }

  private static List<Node> objects(Node subject, Node predicate) {
    return SHAPES.find(subject, predicate, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  private static List<Node> subjects(Node predicate, Node object) {
    return SHAPES.find(Node.ANY, predicate, object).mapWith(t -> t.getSubject()).toList();
  }
}
