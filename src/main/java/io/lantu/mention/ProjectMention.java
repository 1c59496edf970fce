package io.lantu.mention;

import io.lantu.text.Span;

/** A particular undertaking to build, extend, renovate or equip something. */
public record ProjectMention(int sentence, Span span, String name, String rule, double confidence)
    implements Mention {}
