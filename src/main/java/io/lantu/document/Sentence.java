package io.lantu.document;

import io.lantu.text.Span;

/**
 * A sentence of a report.
 *
 * @param number its place among the report's sentences, from 0
 * @param span its place in the report's clean text
 * @param cue its tense and what told it
 * @param section index into {@link Report#sections()}
 */
public record Sentence(int number, Span span, TenseCue cue, int section) {
  /** A sentence whose tense no words told. */
  public Sentence(int number, Span span, Tense tense, int section) {
    this(number, span, TenseCue.assumed(tense), section);
  }

  public Tense tense() {
    return cue.tense();
  }
}
