package io.lantu.query;

import java.util.Map;
import org.apache.jena.query.Query;

/**
 * A query with its parameters bound, ready to run here or to be sent elsewhere: its serialisation
 * is standard SPARQL with each value as an escaped term.
 *
 * @param named the query as the library has it
 * @param values what was bound, defaults included, by name in order of declaration
 * @param query a copy of its own; not shared
 */
public record BoundQuery(NamedQuery named, Map<String, String> values, Query query) {}
