package io.lantu.mention;

import io.lantu.learn.ModelFile;
import io.lantu.learn.SpanModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What recognition has learned: a span model over characters, and for each kind how much the
 * features of a candidate speak for it. Immutable.
 */
public record RecognitionModel(SpanModel spans, List<Choice> choices) {
  private static final String SPANS = "spans";

  public RecognitionModel {
    choices = List.copyOf(choices);
  }

  /** The parts of a model file that hold it. */
  public Map<String, List<String>> parts() {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      parts.put(kind.type(), of(kind).lines());
    }
    parts.put(SPANS, spans.lines());
    return parts;
  }

  /**
   * Reads the parts of a model file.
   *
   * @throws IllegalArgumentException if one is missing or does not fit
   */
  public static RecognitionModel of(ModelFile file) {
    return new RecognitionModel(
        file.read(SPANS, RecognitionModel::spans),
        Stream.of(Kind.values()).map(kind -> file.read(kind.type(), Choice::read)).toList());
  }

  private static SpanModel spans(List<String> lines) {
    SpanModel spans = SpanModel.read(lines);
    if (!spans.types().equals(Kind.types())) {
      throw new IllegalArgumentException("finds " + spans.types() + ", not " + Kind.types());
    }
    return spans;
  }

  Choice of(Kind kind) {
    return choices.get(kind.ordinal());
  }
}
