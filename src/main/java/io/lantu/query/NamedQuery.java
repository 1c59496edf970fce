package io.lantu.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A SPARQL query with a name and what its header says of it. Immutable.
 *
 * @param name kebab-case; the file's name without its ending
 * @param parameters in order of declaration; a query that ends in a LIMIT has {@value #LIMIT} last
 * @param text the file's text, header included
 */
public record NamedQuery(
    String name,
    String title,
    String titleZh,
    String description,
    List<Parameter> parameters,
    String text) {

  /** Name of the parameter that every query with a LIMIT has: how many rows at most. */
  public static final String LIMIT = "limit";

  public NamedQuery {
    parameters = List.copyOf(parameters);
  }

  /**
   * Binds parameters. A variable whose optional parameter is absent stays unbound.
   *
   * @param values by parameter name
   * @throws InvalidParameterException when a name is unknown, a required one is missing or a value
   *     is not of its type
   */
  public BoundQuery bind(Map<String, String> values) {
    values.keySet().stream().sorted().forEach(this::requireKnown);
    Query query = QueryFactory.create(text, Syntax.syntaxARQ);
    Map<String, String> bound = new LinkedHashMap<>();
    Map<Var, Node> terms = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      String value = values.getOrDefault(parameter.name(), parameter.byDefault().orElse(null));
      if (value == null) {
        if (parameter.required()) {
          throw new InvalidParameterException(
              "query " + name + " needs the parameter " + parameter.withExample());
        }
        continue;
      }
      bound.put(parameter.name(), value);
      terms.put(Var.alloc(parameter.name()), parameter.term(value));
    }
    return new BoundQuery(this, bound, substitute(query, terms));
  }

  private static Query substitute(Query query, Map<Var, Node> terms) {
    Node limit = terms.remove(Var.alloc(LIMIT));
    Query substituted = QueryTransformOps.replaceVars(query, terms);
    if (limit != null) {
      substituted.setLimit(Long.parseLong(limit.getLiteralLexicalForm()));
    }
    return substituted;
  }

  private void requireKnown(String parameter) {
    if (parameters.stream().noneMatch(known -> known.name().equals(parameter))) {
      String known =
          parameters.isEmpty()
              ? "it takes none"
              : "it takes "
                  + parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
      throw new InvalidParameterException(
          "query " + name + " has no parameter " + parameter + "; " + known);
    }
  }
}
