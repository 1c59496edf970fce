package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.Details;
import io.lantu.evaluate.Annotation.Type;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads annotations: tab-separated {@code S<n> type name ...} lines, a {@code ?} before the type of
 * a doubtful one; lines of fewer fields and lines that begin with {@code #} are passed over.
 */
public final class AnnotationFile {
  private AnnotationFile() {}

  /**
   * @throws IllegalArgumentException naming file and line where a line cannot be read
   */
  public static List<Annotation> read(Path file) throws IOException {
    List<Annotation> annotations = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (number == 1 && line.startsWith("\ufeff")) {
        line = line.substring(1);
      }
      String[] fields = line.split("\t", -1);
      if (fields.length < 3 || line.startsWith("#")) {
        continue;
      }
      try {
        annotations.add(parse(fields));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            file + ":" + number + ": not an annotation: " + line.replace('\t', ' '), e);
      }
    }
    return annotations;
  }

  private static Annotation parse(String[] fields) {
    boolean doubtful = fields[1].startsWith("?");
    Type type = Type.valueOf(doubtful ? fields[1].substring(1) : fields[1]);
    return new Annotation(
        Integer.parseInt(fields[0].substring(1)), type, fields[2], doubtful, details(type, fields));
  }

  private static Details details(Type type, String[] fields) {
    return switch (type) {
      case E, I, C -> new Annotation.None();
      case P ->
          new Annotation.OfProject(
              fields.length > 3 ? fields[3] : "",
              fields.length > 4
                  ? Arrays.stream(fields[4].split("\\|")).filter(e -> !e.isBlank()).toList()
                  : List.of());
      case T ->
          new Annotation.OfMeasurement(
              fields[3], fields[4], number(fields[5]), fields[6], fields[7]);
    };
  }

  /** A printed number, also in full-width digits and with separators. */
  private static BigDecimal number(String printed) {
    return new BigDecimal(
        Normalizer.normalize(printed, Normalizer.Form.NFKC).replace(",", "").strip());
  }
}
