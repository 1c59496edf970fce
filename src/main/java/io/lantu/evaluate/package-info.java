/**
 * How good the extraction is: annotations of people against what the program reads.
 *
 * <pre>{@code
 * Scored report = Scored.of("taiyuan-2022", AnnotationFile.read(gold), linked, offsets);
 * Evaluation evaluation = Evaluation.of(List.of(report));
 * evaluation.strict().macroF1();
 * evaluation.calibration().expectedError();
 * evaluation.misses();                        // what differs, and the likeliest cause
 * }</pre>
 */
package io.lantu.evaluate;
