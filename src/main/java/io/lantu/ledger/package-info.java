/**
 * What the statements of several reports come to: one data cube of targets and results, what became
 * of each target, and the history of each project. Statements come in as values and go out as
 * values; where they are kept is no matter here. Resources are named by the part of their IRI
 * behind the base.
 *
 * <pre>{@code
 * List<Observation> cube = Cube.of(figures);
 * List<Outcome> outcomes = new Outcomes(reports).of(figures);
 * List<ProjectHistory> histories = new Histories(reports).of(sayings);
 * }</pre>
 */
package io.lantu.ledger;
