package io.lantu.ledger;

import io.lantu.document.Tense;
import io.lantu.fact.Milestone;

/**
 * What one report says of a project in one place.
 *
 * @param project the canonical one
 * @param tense whether the sentence looks back or forward: {@code DONE} is an end in a review and a
 *     promise in a plan
 * @param begin where its words begin in the report, in code points
 */
public record ProjectSaying(
    String statement,
    String project,
    SourceReport report,
    Tense tense,
    Milestone milestone,
    int begin) {}
