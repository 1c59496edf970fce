/**
 * From a clean text to a report: place, year, kind, sections, sentences and their tense.
 *
 * <pre>{@code
 * Reading reading = new ReportReader(simplifier).read(Path.of("samples/taiyuan-2021.txt"));
 * }</pre>
 */
package io.lantu.document;
