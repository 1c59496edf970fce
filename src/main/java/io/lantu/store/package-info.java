/**
 * The graph on disk: one named graph a report, a text index that agrees with it, and the gate of
 * shapes.
 *
 * <pre>{@code
 * try (GraphStore store = GraphStore.open(Path.of("lantu-data"))) {
 *   store.replaceGraph(graph, quads);
 *   ShapesReport report = new ShapesValidator(shapes).validate(store.dataset());
 * }
 * }</pre>
 */
package io.lantu.store;
