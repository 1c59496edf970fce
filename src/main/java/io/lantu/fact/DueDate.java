package io.lantu.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a project is to reach a milestone.
 *
 * @param from the first day that is meant; empty where only an end is said ({@code 8月底前})
 * @param by the last day
 */
public record DueDate(
    Milestone milestone, Optional<LocalDate> from, LocalDate by, Evidence evidence)
    implements ProjectAttribute {}
