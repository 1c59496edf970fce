package io.lantu.ledger;

import io.lantu.fact.Measurement.Comparator;
import io.lantu.fact.Measurement.Kind;
import io.lantu.fact.Period;

/**
 * Where in the cube a number stands: the values of its dimensions. Beside scope, period, indicator
 * and status, these are what makes two numbers of one indicator different numbers: whether it is a
 * height or a growth, the unit, how the number stands to its years (within {@code period}), and
 * which side it bounds, for a range has two ends. The year of the report is not among them: what
 * several reports tell of one thing is one observation.
 *
 * @param comparator how the number bounds the indicator on the number line, falls below zero
 */
public record CubeKey(
    Status status,
    String scope,
    String indicator,
    Kind kind,
    Comparator comparator,
    String unit,
    Period period) {}
