package io.lantu.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often what a rule states was right in annotated reports, drawn towards nine in ten where it
 * stated little. Immutable.
 */
public final class RuleConfidence {
  /** The part of a model file that this reads. */
  public static final String PART = "rules";

  private static final double EXPECTED = 0.9;
  private static final double WORTH = 10;

  private final Map<String, Double> byRule;

  private RuleConfidence(Map<String, Double> byRule) {
    this.byRule = byRule;
  }

  /**
   * Reads {@link #PART} of a model.
   *
   * @throws IllegalArgumentException if it is missing or does not fit
   */
  public static RuleConfidence of(ModelFile model) {
    return model.read(PART, RuleConfidence::read);
  }

  private static RuleConfidence read(List<String> lines) {
    Map<String, Double> byRule = new TreeMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 2 || !cells[1].matches("0\\.\\d+|1\\.0")) {
        throw new IllegalArgumentException("not a rule and its confidence: " + line);
      }
      byRule.put(cells[0], Double.valueOf(cells[1]));
    }
    return new RuleConfidence(byRule);
  }

  /** Of rules that have not been counted. */
  public static RuleConfidence unknown() {
    return new RuleConfidence(Map.of());
  }

  /** From 0 to 1; of a rule that was never seen to state something, what is expected. */
  public double of(String rule) {
    return byRule.getOrDefault(rule, EXPECTED);
  }

  /** Counts what rules state. Not thread-safe. */
  public static final class Counter {
    private final Map<String, int[]> counts = new TreeMap<>();

    public void add(String rule, boolean right) {
      int[] count = counts.computeIfAbsent(rule, r -> new int[2]);
      count[0] += right ? 1 : 0;
      count[1]++;
    }

    /** What {@link #of(ModelFile)} reads. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      counts.forEach(
          (rule, count) -> {
            double share = (count[0] + EXPECTED * WORTH) / (count[1] + WORTH);
            lines.add(rule + '\t' + Math.round(share * 1000) / 1000.0);
          });
      return lines;
    }
  }
}
