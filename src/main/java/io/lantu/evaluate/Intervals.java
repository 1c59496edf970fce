package io.lantu.evaluate;

import io.lantu.evaluate.Scores.Measure;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far figures would move with other texts: 95 % intervals by {@link Bootstrap}.
 *
 * @param unit what was drawn
 * @param units how many of them were drawn from
 * @param macroF1 of the mean over types
 */
public record Intervals(Unit unit, int units, Interval macroF1, Map<Measure, OfMeasure> measures) {
  public Intervals {
    measures = Collections.unmodifiableMap(new EnumMap<>(measures));
  }

  /** What is drawn with replacement. */
  public enum Unit {
    REPORTS("reports"),
    SENTENCES("sentences");

    private final String label;

    Unit(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The three figures of a measure. */
  public record OfMeasure(Interval precision, Interval recall, Interval f1) {}

  public OfMeasure of(Measure measure) {
    return measures.get(measure);
  }
}
