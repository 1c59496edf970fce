package io.lantu.fact;

import io.lantu.text.Span;

/**
 * The words behind a fact.
 *
 * @param sentence number of the sentence in its report
 * @param span place in the report's clean text
 * @param rule name of the rule that read it
 * @param confidence from 0 to 1
 */
public record Evidence(int sentence, Span span, String rule, double confidence) {}
