package io.lantu.fact;

import io.lantu.text.Span;

/**
 * A number that became no fact.
 *
 * @param span place in the report's clean text
 * @param reason name of what speaks against it, such as {@code year} or {@code no-subject}; {@code
 *     docs/explain.md} lists them
 */
public record UnreadNumber(Span span, String reason) {}
