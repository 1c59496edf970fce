package io.lantu.rdf;

import io.lantu.link.Cluster;
import io.lantu.link.LocalEntity;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Turns clusters into the link graph: each local entity points to its canonical one. */
public final class LinkTranslator {
  private final Iris iris;

  public LinkTranslator(Iris iris) {
    this.iris = iris;
  }

  public List<Quad> translate(List<Cluster> clusters) {
    QuadSink sink = new QuadSink(iris.linkGraph());
    for (Cluster cluster : clusters) {
      Node canonical = iris.canonical(cluster);
      Entities.describe(sink, canonical, cluster.kind(), cluster.label(), cluster.labels());
      for (String report : cluster.reports()) {
        sink.add(canonical, Terms.lt("reportedIn"), iris.report(report));
      }
      for (LocalEntity member : cluster.members()) {
        sink.add(iris.local(member), Terms.lt("canonical"), canonical);
      }
    }
    return sink.quads();
  }
}
