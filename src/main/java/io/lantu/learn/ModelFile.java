package io.lantu.learn;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was learned, as UTF-8 text: named parts, each a line {@code [name]} and its lines. Lines
 * that begin with {@code #} before the first part tell people where it comes from. Immutable.
 */
public final class ModelFile {
  private static final String FORMAT = "# lantu model 1";
  private static final String SHIPPED = "model.tsv";

  private final String origin;
  private final List<String> notes;
  private final Map<String, List<String>> parts;

  /**
   * @param notes for people, without the {@code #}
   */
  public ModelFile(List<String> notes, Map<String, List<String>> parts) {
    this("the model", notes, parts);
  }

  private ModelFile(String origin, List<String> notes, Map<String, List<String>> parts) {
    this.origin = origin;
    this.notes = List.copyOf(notes);
    this.parts = new LinkedHashMap<>();
    parts.forEach((name, lines) -> this.parts.put(name, List.copyOf(lines)));
  }

  /** The model that comes with the program. */
  public static ModelFile shipped() {
    try (InputStream stream = ModelFile.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + SHIPPED);
      }
      return read(
          SHIPPED, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException naming the file, if it is no model of this format
   */
  public static ModelFile read(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return read(file.toString(), reader);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": not a model: it is no UTF-8 text", e);
    }
  }

  private static ModelFile read(String origin, BufferedReader reader) throws IOException {
    if (!FORMAT.equals(reader.readLine())) {
      throw new IllegalArgumentException(
          origin + ": not a model: its first line is not \"" + FORMAT + '"');
    }
    List<String> notes = new ArrayList<>();
    Map<String, List<String>> parts = new LinkedHashMap<>();
    List<String> lines = notes;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        lines = new ArrayList<>();
        parts.put(line.substring(1, line.length() - 1), lines);
      } else {
        lines.add(lines == notes ? line.replaceFirst("^# ?", "") : line);
      }
    }
    return new ModelFile(origin, notes, parts);
  }

  /**
   * What a part says.
   *
   * @param reader makes it of the part's lines
   * @throws IllegalArgumentException naming file and part, if there is no such part or the reader
   *     cannot read it
   */
  public <T> T read(String part, Function<List<String>, T> reader) {
    List<String> lines = parts.get(part);
    if (lines == null) {
      throw new IllegalArgumentException(origin + ": has no part [" + part + ']');
    }
    try {
      return reader.apply(lines);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(origin + ": [" + part + "]: " + e.getMessage(), e);
    }
  }

  /** What it says of itself to people. */
  public List<String> notes() {
    return notes;
  }

  /** Writes it; the same model gives the same bytes. */
  public void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      line(out, FORMAT);
      for (String note : notes) {
        line(out, "# " + note);
      }
      for (Map.Entry<String, List<String>> part : parts.entrySet()) {
        line(out, '[' + part.getKey() + ']');
        for (String line : part.getValue()) {
          line(out, line);
        }
      }
    }
  }

  private static void line(BufferedWriter out, String line) throws IOException {
    out.write(line);
    out.write('\n');
  }
}
