package io.lantu.fact;

/** A number that was reached. */
public record Result(Measurement measurement, Evidence evidence) implements Fact {}
