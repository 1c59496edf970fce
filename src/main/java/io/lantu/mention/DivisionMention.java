package io.lantu.mention;

import io.lantu.text.Span;

/** A named province, prefecture or county. */
public record DivisionMention(
    int sentence, Span span, String name, Resolution division, String rule, double confidence)
    implements Mention {}
