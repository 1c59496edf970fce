package io.lantu.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.update.UpdateAction;

/**
 * The integrity constraints of the RDF Data Cube (W3C Recommendation, section 11), restated as
 * queries that are true of a cube that breaks them. IC-20 and IC-21 are asked for each property by
 * which a code list is a tree.
 */
public final class CubeConstraints {
  static final Path FOLDER = Path.of("src/test/resources/cube");

  private static final String PROPERTY = "$property$";
  private static final String QB = "http://purl.org/linked-data/cube#";

  private CubeConstraints() {}

  static IntStream numbers() {
    return IntStream.rangeClosed(1, 21);
  }

  /** The numbers of the constraints that a graph breaks. */
  public static List<Integer> broken(Model cube) {
    Model normal = normal(cube);
    return numbers().filter(number -> breaks(normal, number)).boxed().toList();
  }

  private static Model normal(Model cube) {
    Model normal = ModelFactory.createDefaultModel().add(cube);
    UpdateAction.readExecute(FOLDER.resolve("normalise.ru").toString(), normal);
    return normal;
  }

  private static boolean breaks(Model cube, int number) {
    String query = read(String.format("ic-%02d.rq", number));
    return (number < 20 ? List.of("") : treeProperties(cube, number == 21))
        .stream().anyMatch(property -> ask(cube, query.replace(PROPERTY, property)));
  }

  private static List<String> treeProperties(Model cube, boolean inverse) {
    return cube.listObjectsOfProperty(cube.createProperty(QB, "parentChildProperty"))
        .filterKeep(property -> property.isAnon() == inverse)
        .mapWith(
            property ->
                inverse
                    ? property
                        .asResource()
                        .getPropertyResourceValue(org.apache.jena.vocabulary.OWL.inverseOf)
                        .getURI()
                    : property.asResource().getURI())
        .toList();
  }

  private static boolean ask(Model cube, String query) {
    try (QueryExecution execution = QueryExecutionFactory.create(query, cube)) {
      return execution.execAsk();
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
