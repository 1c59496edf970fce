package io.lantu.fact;

/**
 * Which phase of an undertaking a project is, by its name.
 *
 * @param number from 1
 */
public record ProjectPhase(int number, Evidence evidence) implements ProjectAttribute {}
