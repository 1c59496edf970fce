/**
 * What is learned from annotations: linear models over named features, and how they are fitted.
 *
 * <p>The room knows no language and no kind of mention; the features are given to it by name:
 *
 * <pre>{@code
 * SpanModel model = SpanModelTrainer.train(List.of("project"), sequences, settings);
 * SpanLattice project = model.read(length, features).get(0);
 * double sure = project.probability(3, 9);
 * }</pre>
 */
package io.lantu.learn;
