/**
 * The library of named queries: what a {@code .rq} file says of itself in its header, and the
 * binding of parameters as RDF terms. Knows SPARQL; knows no store.
 *
 * <pre>{@code
 * NamedQuery named = QueryLibrary.bundled().find("projects").orElseThrow();
 * BoundQuery bound = named.bind(Map.of("place", "太原市", "limit", "20"));
 * QueryExecution.dataset(dataset).query(bound.query()).select();
 * }</pre>
 */
package io.lantu.query;
