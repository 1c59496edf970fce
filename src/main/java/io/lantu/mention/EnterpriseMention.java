package io.lantu.mention;

import io.lantu.text.Span;

/** A named company, group, plant, bank or shop. */
public record EnterpriseMention(
    int sentence, Span span, String name, String rule, double confidence) implements Mention {}
