package io.lantu.mention;

import io.lantu.learn.LogisticModel;
import io.lantu.learn.SpanModel;
import java.util.List;

/**
 * What recognition has learned: a span model over characters, and for each kind how much the
 * features of a candidate speak for it. Immutable.
 */
public record RecognitionModel(SpanModel spans, List<Choice> choices) {
  public RecognitionModel {
    choices = List.copyOf(choices);
  }

  Choice of(Kind kind) {
    return choices.get(kind.ordinal());
  }
}
