package io.lantu.text;

/**
 * A word that a {@link Segmenter} found.
 *
 * @param span its place in the text that was segmented
 * @param tag part of speech in the ICTCLAS (PKU) tag set, e.g. {@code n}, {@code v}, {@code m}
 */
public record Token(Span span, String text, String tag) {}
