package io.lantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint finds its fault, and our structure keeps those that need no observations. */
class CubeConstraintsTest {
  static IntStream numbers() {
    return CubeConstraints.numbers();
  }

  @Test
  void acceptTheGoodCubes() {
    assertThat(CubeConstraints.broken(fixture("good"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void eachFindsItsFault(int number) {
    Model faulty = fixture("good").add(fixture(String.format("ic-%02d", number)));
    assertThat(CubeConstraints.broken(faulty)).contains(number);
  }

  @Test
  void theStructureKeepsThem() {
    Model vocabularies = ModelFactory.createDefaultModel();
    new Vocabularies(new Iris(Iris.DEFAULT_BASE))
        .quads()
        .values()
        .forEach(quads -> quads.forEach(q -> vocabularies.getGraph().add(q.asTriple())));
    assertThat(CubeConstraints.broken(vocabularies)).isEmpty();
  }

  private static Model fixture(String name) {
    return RDFDataMgr.loadModel(CubeConstraints.FOLDER.resolve(name + ".ttl").toString());
  }
}
