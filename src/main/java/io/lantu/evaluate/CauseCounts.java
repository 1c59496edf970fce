package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.Miss.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each cause led to a miss. */
public record CauseCounts(List<Row> rows) {
  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::kind)
          .thenComparing(Row::type)
          .thenComparing(Comparator.comparingInt(Row::count).reversed())
          .thenComparing(Row::cause);

  public CauseCounts {
    rows = List.copyOf(rows);
  }

  public record Row(Kind kind, Type type, ErrorCause cause, int count) {}

  /** Rows by kind and type, the most frequent cause first. */
  static CauseCounts of(List<Miss> misses) {
    Map<Row, Integer> counts = new TreeMap<>(ORDER);
    misses.forEach(m -> counts.merge(new Row(m.kind(), m.type(), m.cause(), 0), 1, Integer::sum));
    List<Row> rows = new ArrayList<>();
    counts.forEach((row, n) -> rows.add(new Row(row.kind(), row.type(), row.cause(), n)));
    rows.sort(ORDER);
    return new CauseCounts(rows);
  }

  /** How often this cause led to this kind of miss; 0 when never. */
  public int of(Kind kind, Type type, ErrorCause cause) {
    return rows.stream()
        .filter(r -> r.kind() == kind && r.type() == type && r.cause() == cause)
        .mapToInt(Row::count)
        .sum();
  }
}
