/**
 * How good the extraction is: annotations of people against what the program reads.
 *
 * <pre>{@code
 * Scores scores = new Scorer(false).score(AnnotationFile.read(gold), SystemAnnotations.of(linked));
 * scores.macroF1();
 * }</pre>
 */
package io.lantu.evaluate;
