package io.lantu.fact;

import io.lantu.fact.Measurement.Kind;
import io.lantu.text.Span;

/**
 * What a quantity says, before it is placed in time and space.
 *
 * @param indicator what is measured, in the sentence's words, shared parts restored
 * @param quantity the number, with a fall not yet negative
 * @param falls whether the number is a fall
 * @param span the words that say it, in the sentence
 * @param rule name of the rule
 */
record Claim(
    String indicator,
    Kind kind,
    PrintedQuantity quantity,
    boolean falls,
    Span span,
    String rule,
    double confidence) {}
