package io.lantu.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A linear-chain conditional random field for each of several span types, over one table of
 * features. Immutable, safe for all threads.
 */
public final class SpanModel {
  private static final String EDGE = "edge";

  private final List<String> types;
  private final FeatureTable table;
  private final List<String> names;
  private final float[] weights;
  private final float[] edges;
  private final int width;
  private final SparseRows sparse;
  private final List<double[][]> steps = new ArrayList<>();

  /**
   * @param names of the features, row by row
   * @param weights {@link Label#WEIGHED} for each type, for each row
   * @param edges {@link Label#COUNT} squared for each type
   */
  SpanModel(List<String> types, List<String> names, float[] weights, float[] edges) {
    this.types = List.copyOf(types);
    this.names = List.copyOf(names);
    this.weights = weights;
    this.edges = edges;
    this.width = types.size() * Label.WEIGHED;
    this.sparse = new SparseRows(weights, width);
    for (int type = 0; type < types.size(); type++) {
      steps.add(SpanLattice.steps(edges(edges, type)));
    }
    this.table = new FeatureTable();
    names.forEach(name -> table.add(FeatureTable.key(name)));
    if (table.size() != names.size()) {
      throw new IllegalArgumentException("two features are one: " + names.size());
    }
  }

  public List<String> types() {
    return types;
  }

  /** Number of features. */
  public int size() {
    return names.size();
  }

  /**
   * One lattice for each type, in the order of {@link #types}.
   *
   * @param features writes the features of the sequence
   */
  public List<SpanLattice> read(int length, Consumer<FeatureSink> features) {
    float[] sums = new float[length * width];
    features.accept(new Summing(sums));
    return lattices(length, sums);
  }

  /**
   * What the features say of {@code [begin, end)} as a span of a type against its being none, each
   * once with all that it adds. The edges between places and the rest of the sequence, which the
   * probability of the span takes in as well, are left aside.
   *
   * @param features writes the features of the sequence
   */
  public List<FeatureWeight> evidence(
      String type, int begin, int end, Consumer<FeatureSink> features) {
    int offset = types.indexOf(type) * Label.WEIGHED;
    Map<String, Double> sums = new TreeMap<>();
    features.accept(
        new NamingSink(
            (key, name, from, to) -> {
              int row = table.find(key);
              for (int i = Math.max(begin, from); row >= 0 && i < Math.min(end, to); i++) {
                Label label = i == begin ? Label.BEGIN : i < end - 1 ? Label.INSIDE : Label.LAST;
                double weight = weights[row * width + offset + label.ordinal() - 1];
                sums.merge(name, weight, Double::sum);
              }
            }));
    return FeatureWeight.strongestFirst(sums);
  }

  /** Adds what features say to the sums of their places; has no need of their names. */
  private final class Summing extends FeatureSink {
    private final float[] sums;

    Summing(float[] sums) {
      this.sums = sums;
    }

    @Override
    void begun(FeatureTemplate template) {}

    @Override
    void written(char c) {}

    @Override
    void written(FeatureText text) {}

    @Override
    void take(long key, int begin, int end) {
      int row = table.find(key);
      for (int i = begin; row >= 0 && i < end; i++) {
        sparse.addTo(sums, i * width, row);
      }
    }
  }

  /** The row of a feature, or -1. */
  int row(String name) {
    return table.find(FeatureTable.key(name));
  }

  List<SpanLattice> read(int[][] rows, int[] mine) {
    float[] sums = new float[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      for (int row : rows[i]) {
        if (mine[row] >= 0) {
          sparse.addTo(sums, i * width, mine[row]);
        }
      }
    }
    return lattices(rows.length, sums);
  }

  private List<SpanLattice> lattices(int length, float[] sums) {
    List<SpanLattice> lattices = new ArrayList<>();
    for (int type = 0; type < types.size(); type++) {
      lattices.add(
          new SpanLattice(scores(sums, length, type, types.size()), steps.get(type), null));
    }
    return lattices;
  }

  /** The label scores of one type out of the sums of all. */
  static double[] scores(float[] sums, int length, int type, int types) {
    double[] scores = new double[length * Label.COUNT];
    for (int i = 0; i < length; i++) {
      for (int k = 0; k < Label.WEIGHED; k++) {
        scores[i * Label.COUNT + k + 1] = sums[(i * types + type) * Label.WEIGHED + k];
      }
    }
    return scores;
  }

  static float[] edges(float[] edges, int type) {
    int size = Label.COUNT * Label.COUNT;
    return Arrays.copyOfRange(edges, type * size, (type + 1) * size);
  }

  /** A line for the edges of each type and one for each feature, sorted by name. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    int size = Label.COUNT * Label.COUNT;
    for (int type = 0; type < types.size(); type++) {
      lines.add(EDGE + ' ' + types.get(type) + numbers(edges, type * size, size));
    }
    IntStream.range(0, names.size())
        .boxed()
        .sorted(Comparator.comparing(names::get))
        .map(row -> names.get(row) + numbers(weights, row * width, width))
        .forEach(lines::add);
    return lines;
  }

  /** Numbers behind tabs; nought is left out. */
  private static String numbers(float[] numbers, int from, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < from + count; i++) {
      out.append('\t').append(numbers[i] == 0 ? "" : Float.toString(numbers[i]));
    }
    return out.toString();
  }

  /**
   * Reads {@link #lines}.
   *
   * @throws IllegalArgumentException if a line does not fit
   */
  public static SpanModel read(List<String> lines) {
    List<String> types = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int size = Label.COUNT * Label.COUNT;
    float[] edges = new float[0];
    float[] weights = new float[0];
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (names.isEmpty() && cells.length == size + 1 && cells[0].startsWith(EDGE + " ")) {
        types.add(cells[0].substring(EDGE.length() + 1));
        edges = Arrays.copyOf(edges, types.size() * size);
        numbers(line, cells, edges, (types.size() - 1) * size);
      } else {
        int width = types.size() * Label.WEIGHED;
        if (cells.length != width + 1) {
          throw new IllegalArgumentException("not " + width + " weights: " + line);
        }
        if ((names.size() + 1) * width > weights.length) {
          weights = Arrays.copyOf(weights, Math.max(lines.size() * width, weights.length));
        }
        numbers(line, cells, weights, names.size() * width);
        names.add(cells[0]);
      }
    }
    return new SpanModel(types, names, weights, edges);
  }

  private static void numbers(String line, String[] cells, float[] out, int from) {
    for (int i = 1; i < cells.length; i++) {
      try {
        out[from + i - 1] = cells[i].isEmpty() ? 0 : Float.parseFloat(cells[i]);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("not a number in: " + line, e);
      }
    }
  }
}
