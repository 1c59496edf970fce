package io.lantu.mention;

import io.lantu.text.Span;

/** A named industry, sector or industrial chain. */
public record IndustryMention(int sentence, Span span, String name, String rule, double confidence)
    implements Mention {}
