package io.lantu.fact;

/** A number still to be reached. */
public record Target(Measurement measurement, Evidence evidence) implements Fact {}
