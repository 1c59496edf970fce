package io.lantu.mention;

import io.lantu.text.Span;

/**
 * A place in a report's clean text where a thing of the world is named.
 *
 * <p>{@link #name} is in simplified characters and has the shared parts of a list restored ({@code
 * 3号线一期}); {@link #span} is where the words stand, which may be less.
 */
public sealed interface Mention
    permits DivisionMention, EnterpriseMention, IndustryMention, ProjectMention {

  /** Number of the sentence in its report. */
  int sentence();

  /** Place in the report's clean text. */
  Span span();

  String name();

  /** Name of the rule that found it. */
  String rule();

  /** From 0 to 1. */
  double confidence();
}
