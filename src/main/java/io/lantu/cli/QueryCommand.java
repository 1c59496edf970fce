package io.lantu.cli;

import io.lantu.query.BoundQuery;
import io.lantu.query.InvalidParameterException;
import io.lantu.query.InvalidQueryException;
import io.lantu.query.NamedQuery;
import io.lantu.query.QueryLibrary;
import io.lantu.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.system.Txn;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Runs a query of the library, or of a file; without a name, lists the library.")
final class QueryCommand implements Callable<Integer> {
  private static final String ENDING = ".rq";
  private static final String UNANSWERED =
      "no SPARQL endpoint answers here%s; check that the server runs, and the address:"
          + " that of Lantu ends in /lantu/sparql";

  @Parameters(
      paramLabel = "NAME|FILE.rq",
      arity = "0..1",
      description = "A query of the library by its name, or a file.")
  private String name;

  @Option(
      names = "--param",
      paramLabel = "K=V",
      description = "A parameter's value; once for each parameter.")
  private List<String> parameters = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ResultFormat format;

  @ArgGroup private Source source = new Source();

  /** A store of this machine, or any SPARQL endpoint. */
  static final class Source {
    @Option(
        names = "--store",
        paramLabel = "DIR",
        description = "The store's folder (default: lantu-data).")
    private Path store = Path.of("lantu-data");

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description = "A SPARQL endpoint, such as http://127.0.0.1:3030/lantu/sparql.")
    private String endpoint;
  }

  @Override
  public Integer call() throws IOException {
    QueryLibrary library = QueryLibrary.bundled();
    if (name == null) {
      list(library.all());
      return ExitCode.DONE;
    }
    Query query = bind(find(library)).query();
    if (source.endpoint == null) {
      askStore(query);
    } else {
      askEndpoint(query);
    }
    return ExitCode.DONE;
  }

  private static void list(List<NamedQuery> queries) {
    Table table = new Table("query", "title", "parameters");
    for (NamedQuery query : queries) {
      String names =
          String.join(
              " ",
              query.parameters().stream()
                  .map(p -> p.required() ? p.name() : "[" + p.name() + "]")
                  .toList());
      table.row(query.name(), query.title() + " " + query.titleZh(), names);
    }
    System.out.println(table);
  }

  private NamedQuery find(QueryLibrary library) throws IOException {
    Optional<NamedQuery> named = library.find(name);
    if (named.isPresent()) {
      return named.get();
    }
    Path file = Path.of(name);
    if (Files.isRegularFile(file)) {
      try {
        return QueryLibrary.read(file);
      } catch (InvalidQueryException e) {
        throw new Failure(ExitCode.USAGE, e.getMessage());
      }
    }
    if (name.endsWith(ENDING)) {
      throw new Failure(ExitCode.USAGE, name + ": there is no such file; check the path");
    }
    List<String> nearest = library.nearest(name);
    throw new Failure(
        ExitCode.USAGE,
        "there is no query named "
            + name
            + (nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?")
            + "; `lantu query` lists all");
  }

  private BoundQuery bind(NamedQuery query) {
    try {
      return query.bind(values());
    } catch (InvalidParameterException e) {
      throw new Failure(ExitCode.USAGE, e.getMessage());
    }
  }

  /** Split by hand: a value may hold quotes and equals signs, which are nothing but text. */
  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals < 1) {
        throw new Failure(ExitCode.USAGE, "--param " + parameter + ": write it as name=value");
      }
      String key = parameter.substring(0, equals);
      if (values.put(key, parameter.substring(equals + 1)) != null) {
        throw new Failure(ExitCode.USAGE, "--param " + key + ": is given twice; give one value");
      }
    }
    return values;
  }

  private void askStore(Query query) {
    try (GraphStore store = GraphStore.openForReading(source.store)) {
      Dataset dataset = store.dataset();
      Txn.executeRead(
          dataset,
          () -> {
            try (QueryExecution execution = QueryExecutionFactory.create(query, dataset)) {
              format.print(query, execution);
            }
          });
    }
  }

  private void askEndpoint(Query query) {
    try (QueryExecution execution =
        QueryExecutionHTTP.service(source.endpoint).query(query).build()) {
      format.print(query, execution);
    } catch (QueryExceptionHTTP e) {
      String status = e.getStatusCode() > 0 ? " (status " + e.getStatusCode() + ")" : "";
      throw new Failure(ExitCode.NOTHING, source.endpoint + ": " + UNANSWERED.formatted(status));
    } catch (HttpException | QueryException | IllegalArgumentException e) {
      throw new Failure(ExitCode.NOTHING, source.endpoint + ": " + UNANSWERED.formatted(""));
    }
  }
}
