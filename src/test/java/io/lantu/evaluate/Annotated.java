package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.Details;
import io.lantu.evaluate.Annotation.None;
import io.lantu.evaluate.Annotation.OfMeasurement;
import io.lantu.evaluate.Annotation.OfProject;
import io.lantu.evaluate.Annotation.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Made-up annotations for tests, written as in annotation files with spaces for tabs: {@code 0 P
 * 城北水厂 plan 甲公司|乙公司 @0.8}; the confidence behind {@code @} may be left out.
 */
final class Annotated {
  private Annotated() {}

  static List<Annotation> rows(String... rows) {
    return Arrays.stream(rows).map(Annotated::row).toList();
  }

  static Scored text(List<Annotation> gold, List<Annotation> given, String... sentences) {
    return new Scored("text", "group", gold, given, new Offsets(1, 1), List.of(sentences));
  }

  private static Annotation row(String row) {
    String[] parts = row.split(" @");
    String[] fields = parts[0].split(" ");
    Type type = Type.valueOf(fields[1].replace("?", ""));
    return new Annotation(
        Integer.parseInt(fields[0]),
        type,
        fields[2],
        fields[1].startsWith("?"),
        details(type, fields),
        parts.length > 1
            ? OptionalDouble.of(Double.parseDouble(parts[1]))
            : OptionalDouble.empty());
  }

  private static Details details(Type type, String[] fields) {
    return switch (type) {
      case E, I, C -> new None();
      case P ->
          new OfProject(fields[3], fields.length > 4 ? List.of(fields[4].split("\\|")) : List.of());
      case T ->
          new OfMeasurement(fields[3], fields[4], new BigDecimal(fields[5]), fields[6], fields[7]);
    };
  }
}
