package io.lantu.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Sequences with what is known of their spans, for training. Features are numbered as they come, so
 * the same sequences in the same order give the same numbers. Not thread-safe while it grows.
 */
public final class SpanCorpus {
  private final List<String> types;
  private final FeatureTable table = new FeatureTable();
  private final List<String> names = new ArrayList<>();
  private final List<Sequence> sequences = new ArrayList<>();

  public SpanCorpus(List<String> types) {
    this.types = List.copyOf(types);
  }

  /**
   * @param rows features of each place
   * @param known what each type's places may be
   */
  record Sequence(int[][] rows, List<KnownSpans> known) {}

  List<String> types() {
    return types;
  }

  List<String> names() {
    return names;
  }

  Sequence sequence(int index) {
    return sequences.get(index);
  }

  public int size() {
    return sequences.size();
  }

  /**
   * Adds a sequence.
   *
   * @param known for each type, in their order
   */
  public void add(int length, Consumer<FeatureSink> features, List<KnownSpans> known) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      rows.add(new ArrayList<>());
    }
    features.accept(
        new NamingSink(
            (key, name, begin, end) -> {
              int row = table.add(key);
              if (row == names.size()) {
                names.add(name);
              }
              for (int i = begin; i < end; i++) {
                rows.get(i).add(row);
              }
            }));
    int[][] packed =
        rows.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    sequences.add(new Sequence(packed, List.copyOf(known)));
  }

  /**
   * What a model says of the sequences, by their index; cheaper than to write their features anew.
   */
  public IntFunction<List<SpanLattice>> readBy(SpanModel model) {
    int[] rows = names.stream().mapToInt(model::row).toArray();
    return index -> model.read(sequences.get(index).rows(), rows);
  }
}
