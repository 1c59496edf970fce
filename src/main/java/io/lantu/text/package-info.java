/**
 * Texts and places in them, and what an NLP library has to give; knows no report and no library.
 *
 * <pre>{@code
 * SourceText source = new SourceText("a.txt", "經(jīng)濟");
 * CleanText clean = cleaner.clean(source);          // "经济"
 * source.slice(clean.toRaw(new Span(0, 2)));         // "經(jīng)濟"
 * }</pre>
 */
package io.lantu.text;
