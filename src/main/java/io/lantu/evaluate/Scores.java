package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tallies of one or more texts. The last three measures look at what was matched: milestones of
 * projects, enterprises tied to projects, comparators of numbers.
 */
public record Scores(Map<Measure, Tally> tallies) {
  public Scores {
    tallies = Collections.unmodifiableMap(tallies);
  }

  /** What is counted; the types first. */
  public enum Measure {
    P("P"),
    MILESTONE("milestone"),
    PROJECT_ENTERPRISE("project-enterprise"),
    E("E"),
    I("I"),
    C("C"),
    T("T"),
    COMPARATOR("comparator");

    private final String label;

    Measure(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    static Measure of(Type type) {
      return valueOf(type.name());
    }
  }

  /** The tallies of several texts together. */
  public static Scores sum(Collection<Scores> parts) {
    Map<Measure, Tally> sum = new EnumMap<>(Measure.class);
    for (Scores part : parts) {
      part.tallies.forEach((measure, tally) -> sum.merge(measure, tally, Tally::plus));
    }
    return new Scores(sum);
  }

  public Tally of(Measure measure) {
    return tallies.getOrDefault(measure, Tally.NONE);
  }

  /** Mean F1 over the types that occur in the gold or were given. */
  public double macroF1() {
    return Arrays.stream(Type.values())
        .map(type -> of(Measure.of(type)))
        .filter(tally -> tally.gold() > 0 || tally.given() > 0)
        .mapToDouble(Tally::f1)
        .average()
        .orElse(0);
  }
}
