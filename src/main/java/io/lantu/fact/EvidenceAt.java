package io.lantu.fact;

import io.lantu.document.Sentence;
import io.lantu.text.Span;

/** Makes evidence of places in one sentence. */
record EvidenceAt(Sentence sentence) {
  /**
   * @param span place in the sentence's words
   */
  Evidence at(Span span, String rule, double confidence) {
    return new Evidence(sentence.number(), span.shift(sentence.span().begin()), rule, confidence);
  }
}
