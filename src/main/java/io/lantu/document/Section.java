package io.lantu.document;

import io.lantu.text.Span;

/**
 * A part of a report under one heading. Sections follow each other without overlap; what stands
 * before the first heading is a section with an empty heading.
 *
 * @param heading the heading's words without their number, or empty
 * @param level 0 for the part before the first heading, 1 for {@code 一、}, 2 for {@code （一）}, ...
 * @param span its place in the clean text, heading included
 */
public record Section(String heading, int level, Span span) {}
