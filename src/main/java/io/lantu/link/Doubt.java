package io.lantu.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person can decide: a pair that may or may not be one, or a statement.
 *
 * @param type what it is about: {@code project}, {@code enterprise}, {@code industry}, {@code
 *     target} or {@code result}
 * @param score the link's score or the statement's confidence, from 0 to 1; 0 where the machine
 *     says nothing of it any more
 * @param sides the two entities of a pair, or the statement
 * @param reasons why the machine thinks so
 * @param reach how many reports it concerns
 * @param decision what was decided so far
 */
public record Doubt(
    DecisionKey key,
    String type,
    double score,
    List<Side> sides,
    List<Words> reasons,
    int reach,
    Optional<Decision> decision) {
  private static final double EVEN = 0.5;

  /** Pairs, which join or part whole histories, first; then what is nearest to even odds. */
  public static final Comparator<Doubt> WORTH =
      Comparator.<Doubt, DecisionKey.Subject>comparing(doubt -> doubt.key().subject())
          .thenComparing(doubt -> Math.abs(doubt.score() - EVEN))
          .thenComparing(Doubt::reach, Comparator.reverseOrder())
          .thenComparing(Doubt::key);

  public Doubt {
    sides = List.copyOf(sides);
    reasons = List.copyOf(reasons);
  }

  /**
   * An entity with its place and years, or what a statement says, and the sentences that say so.
   */
  public record Side(String text, List<String> sentences) {
    public Side {
      sentences = List.copyOf(sentences);
    }
  }

  /** One thing in both languages. */
  public record Words(String zh, String en) {}

  /** All sides in one line. */
  public String about() {
    return String.join(" | ", sides.stream().map(Side::text).toList());
  }

  public List<String> sentences() {
    return sides.stream().flatMap(side -> side.sentences().stream()).toList();
  }
}
