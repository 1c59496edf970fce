package io.lantu.evaluate;

/** Where a figure lies in 95 of 100 resamples; ends included. */
public record Interval(double low, double high) {}
