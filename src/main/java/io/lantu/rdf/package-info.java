/**
 * The only translator: linked reports and clusters to quads, and back to entities. Knows the
 * ontology, the IRIs and Jena; knows no Chinese and no store.
 *
 * <pre>{@code
 * Iris iris = new Iris(Iris.DEFAULT_BASE);
 * List<Quad> quads = new ReportTranslator(iris, divisions, version).translate(linked);
 * }</pre>
 */
package io.lantu.rdf;
