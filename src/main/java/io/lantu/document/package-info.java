/**
 * From a clean text to a report: place, year, kind, sections, sentences and their tense.
 *
 * <pre>{@code
 * ReportReader reader = new ReportReader(simplifier, Divisions.load());
 * Reading reading = reader.read(Path.of("samples/taiyuan-2021.txt"), Hints.none());
 * }</pre>
 */
package io.lantu.document;
