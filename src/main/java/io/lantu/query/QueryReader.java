package io.lantu.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QuerySyntaxSubstituteScope;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Reads a {@code .rq} file: SPARQL with a header of {@code #'} comments. Every fault is told with
 * its file and line. The form of the header is told in {@code queries/README.md}.
 */
final class QueryReader {
  /** Where Jena's messages name a line; its exceptions do so only for some faults. */
  private static final Pattern LINE = Pattern.compile("(?i)\\bline (\\d{1,7})");

  /** Stands for any value where only the place of a parameter matters. */
  private static final Node SOME = NodeFactory.createURI("urn:x-lantu:some");

  private final String source;
  private final String name;
  private final String text;

  /**
   * @param source the file as messages name it
   * @param name the query's name
   */
  QueryReader(String source, String name, String text) {
    this.source = source;
    this.name = name;
    this.text = text;
  }

  /** Reads a query whose header may be missing; its name is then its title. */
  NamedQuery read() {
    QueryHeader header = QueryHeader.read(source, text);
    Query query = parse();
    List<Parameter> parameters = new ArrayList<>();
    for (QueryHeader.Declared declared : header.parameters()) {
      requireReplaceable(query, declared);
      parameters.add(declared.parameter());
    }
    limit(query).ifPresent(parameters::add);
    return new NamedQuery(
        name,
        header.title().orElse(name),
        header.titleZh().or(header::title).orElse(name),
        header.description().orElse(""),
        parameters,
        text);
  }

  private Query parse() {
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      String words = e.getMessage().lines().map(String::strip).findFirst().orElse("");
      Matcher line = LINE.matcher(words);
      throw fault(line.find() ? Integer.parseInt(line.group(1)) : 1, "not SPARQL: " + words);
    }
  }

  /** A parameter is replaced by a term, so it cannot stand where only a variable may. */
  private void requireReplaceable(Query query, QueryHeader.Declared declared) {
    Var variable = Var.alloc(declared.parameter().name());
    String word = "parameter " + variable.getName();
    try {
      QuerySyntaxSubstituteScope.scopeCheck(query, List.of(variable));
    } catch (QueryScopeException e) {
      throw fault(
          declared.line(), word + " is assigned in the query, so that no value can take its place");
    }
    if (QueryTransformOps.replaceVars(query, Map.of(variable, SOME)).equals(query)) {
      throw fault(declared.line(), word + " is no variable of the query");
    }
  }

  /** The LIMIT that the text ends in is the default, so that the two cannot differ. */
  private static Optional<Parameter> limit(Query query) {
    if (!query.hasLimit()) {
      return Optional.empty();
    }
    String limit = Long.toString(query.getLimit());
    return Optional.of(
        new Parameter(
            NamedQuery.LIMIT,
            ParameterType.INTEGER,
            false,
            Optional.of(limit),
            List.of(),
            limit,
            "how many rows at most"));
  }

  private InvalidQueryException fault(int line, String problem) {
    return new InvalidQueryException(source, line, problem);
  }
}
