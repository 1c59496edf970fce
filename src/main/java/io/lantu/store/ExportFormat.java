package io.lantu.store;

/** The forms in which a store is written out. */
public enum ExportFormat {
  /** One line a quad, in the order of their bytes. */
  NQUADS,
  /** Graph by graph, with prefixes. */
  TRIG,
  /** The union of the graphs. */
  TURTLE,
  /** JSON-LD 1.1, graph by graph, compacted by prefixes. */
  JSONLD
}
