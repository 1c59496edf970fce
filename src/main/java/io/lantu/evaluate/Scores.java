package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tallies of one or more texts. The last three measures look at what was matched: milestones of
 * projects, enterprises tied to projects, comparators of numbers.
 */
public record Scores(Map<Measure, Tally> tallies) {

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
    return parts.stream().reduce(new Scores(new EnumMap<>(Measure.class)), Scores::plus);
  }

  public Tally of(Measure measure) {
    return tallies.getOrDefault(measure, Tally.NONE);
  }

  private Scores plus(Scores other) {
    Map<Measure, Tally> sum = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      sum.put(measure, of(measure).plus(other.of(measure)));
    }
    return new Scores(sum);
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
