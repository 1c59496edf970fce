package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence means what it says: of statements that are called 0.8 sure, eight in ten are
 * right. What was given for doubtful gold is left out.
 */
public record Calibration(List<Statement> statements) {
  /** A bin of fewer statements says little. */
  public static final int FIRM = 50;

  private static final int BINS = 10;

  public Calibration {
    statements = List.copyOf(statements);
  }

  /**
   * What the program said, how sure it was, and whether the gold has it.
   *
   * @param confidence 0 to 1
   */
  public record Statement(Type type, double confidence, boolean right) {
    public Statement {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("a confidence of " + confidence);
      }
    }
  }

  /**
   * The statements of one range of confidence.
   *
   * @param from included
   * @param to not included, but for 1
   */
  public record Bin(double from, double to, int count, double meanConfidence, double shareRight) {

    /** Whether it holds enough to be believed. */
    public boolean isFirm() {
      return count >= FIRM;
    }
  }

  /** What is known of a text's judgements; annotations of people, who state no confidence, pass. */
  static Calibration of(List<Judgement> judgements) {
    List<Statement> statements = new ArrayList<>();
    for (Judgement judgement : judgements) {
      judgement.hits().forEach(hit -> add(statements, hit.given(), true));
      judgement.extra().forEach(extra -> add(statements, extra, false));
    }
    return new Calibration(statements);
  }

  public static Calibration join(List<Calibration> parts) {
    return new Calibration(parts.stream().flatMap(p -> p.statements.stream()).toList());
  }

  public Calibration of(Type type) {
    return new Calibration(statements.stream().filter(s -> s.type() == type).toList());
  }

  /** Bins of a tenth each that hold a statement, upwards. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int number = i;
      List<Statement> in = statements.stream().filter(s -> bin(s) == number).toList();
      if (!in.isEmpty()) {
        bins.add(
            new Bin(
                i / (double) BINS,
                (i + 1) / (double) BINS,
                in.size(),
                in.stream().mapToDouble(Statement::confidence).average().orElseThrow(),
                in.stream().filter(Statement::right).count() / (double) in.size()));
      }
    }
    return bins;
  }

  /** Expected calibration error: mean distance of confidence and share right, by count; 0 to 1. */
  public double expectedError() {
    return bins().stream()
        .mapToDouble(
            b -> b.count() * Math.abs(b.meanConfidence() - b.shareRight()) / statements.size())
        .sum();
  }

  public int firmBins() {
    return (int) bins().stream().filter(Bin::isFirm).count();
  }

  private static void add(List<Statement> statements, Annotation given, boolean right) {
    given.confidence().ifPresent(c -> statements.add(new Statement(given.type(), c, right)));
  }

  /** In decimals, since 0.7 times 10 may come to less than 7 in binary. */
  private static int bin(Statement statement) {
    return Math.min(
        BINS - 1, BigDecimal.valueOf(statement.confidence()).multiply(BigDecimal.TEN).intValue());
  }
}
