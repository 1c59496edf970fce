package io.lantu.store;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** Writes a dataset in an order that its content alone decides; inside a read transaction. */
public final class Exporter {
  private static final Comparator<Triple> BY_TERMS =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final DatasetGraph dataset;

  public Exporter(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  public void write(OutputStream target, ExportFormat format) {
    try {
      BufferedOutputStream out = new BufferedOutputStream(target, 1 << 16);
      switch (format) {
        case NQUADS -> writeLines(out);
        case TRIG -> writeGraphs(StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS));
        case TURTLE -> writeUnion(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
        case JSONLD -> writeJson(out);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes, for they take less room than strings and sort as {@code LC_ALL=C sort} does. */
  private void writeLines(OutputStream out) throws IOException {
    List<byte[]> lines = new ArrayList<>();
    NodeFormatter formatter = new NodeFormatterNT();
    for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); ) {
      lines.add(line(quads.next(), formatter).getBytes(StandardCharsets.UTF_8));
    }
    lines.sort(Arrays::compareUnsigned);
    for (byte[] bytes : lines) {
      out.write(bytes);
    }
  }

  private static String line(Quad quad, NodeFormatter formatter) {
    StringWriterI line = new StringWriterI();
    formatter.format(line, quad.getSubject());
    line.print(" ");
    formatter.format(line, quad.getPredicate());
    line.print(" ");
    formatter.format(line, quad.getObject());
    if (!quad.isDefaultGraph()) {
      line.print(" ");
      formatter.format(line, quad.getGraph());
    }
    line.print(" .\n");
    return line.toString();
  }

  private void writeGraphs(StreamRDF out) {
    start(out);
    for (Node graph : graphs()) {
      sorted(dataset.getGraph(graph).find()).forEach(t -> out.quad(Quad.create(graph, t)));
    }
    out.finish();
  }

  private void writeUnion(StreamRDF out) {
    start(out);
    sorted(dataset.getUnionGraph().find()).forEach(out::triple);
    out.finish();
  }

  private void writeJson(OutputStream out) {
    DatasetGraph copy = DatasetGraphFactory.create();
    prefixes().forEach(copy.prefixes()::add);
    for (Node graph : graphs()) {
      sorted(dataset.getGraph(graph).find()).forEach(t -> copy.add(Quad.create(graph, t)));
    }
    RDFDataMgr.write(out, copy, RDFFormat.JSONLD11_PRETTY);
  }

  private List<Node> graphs() {
    List<Node> graphs = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(graphs::add);
    graphs.sort(NodeCmp::compareRDFTerms);
    return graphs;
  }

  private static List<Triple> sorted(Iterator<Triple> triples) {
    List<Triple> sorted = new ArrayList<>();
    triples.forEachRemaining(sorted::add);
    sorted.sort(BY_TERMS);
    return sorted;
  }

  private static void start(StreamRDF out) {
    out.start();
    prefixes().forEach(out::prefix);
  }

  /** Prefix to namespace, in order. */
  private static Map<String, String> prefixes() {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Exporter.class.getResourceAsStream("prefixes.tsv"), StandardCharsets.UTF_8))) {
      return table
          .lines()
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(row -> row[0], row -> row[1], (a, b) -> a, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
