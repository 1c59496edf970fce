/**
 * Where a report names divisions, enterprises, industries and projects: named rules over tokens,
 * word lists and the shape of lists.
 *
 * <pre>{@code
 * List<Mention> mentions = new Tagger(segmenter).tag(report);
 * }</pre>
 */
package io.lantu.mention;
