/**
 * What the sentences say: targets and results with their quantities, and claims about projects.
 *
 * <pre>{@code
 * List<Fact> facts = new FactReader(divisions, units, indicators).read(report, mentions);
 * }</pre>
 */
package io.lantu.fact;
