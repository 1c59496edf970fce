package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.OfMeasurement;
import io.lantu.evaluate.Annotation.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether two annotations that do not match may have been meant for the same thing. */
final class Likeness {
  private static final double ENOUGH = 0.6;

  private Likeness() {}

  /** Names of one type and sentence of which one holds the other, or that share most characters. */
  static boolean overlap(Annotation a, Annotation b) {
    if (a.sentence() != b.sentence() || a.type() != b.type()) {
      return false;
    }
    String x = ComparedName.stem(a.type(), a.name());
    String y = ComparedName.stem(b.type(), b.name());
    return x.contains(y) || y.contains(x) || shared(x, y) >= ENOUGH;
  }

  /** As {@link #overlap}, or a number that differs in one thing. */
  static boolean near(Annotation a, Annotation b) {
    return a.type() == b.type() && a.type() == Type.T
        ? ofMeasurements(a, b).isPresent()
        : overlap(a, b);
  }

  /** The same name, one sentence before or after. */
  static boolean isNextDoor(Annotation a, Annotation b) {
    return a.type() == b.type()
        && Math.abs(a.sentence() - b.sentence()) == 1
        && ComparedName.same(a.type(), a.name(), b.name());
  }

  /** Whether one name holds another and is longer. */
  static boolean holds(String outer, String inner) {
    String x = ComparedName.squash(outer);
    String y = ComparedName.squash(inner);
    return x.length() > y.length() && x.contains(y);
  }

  /** What two numbers of a sentence differ in; empty when they have nothing in common. */
  static Optional<ErrorCause> ofMeasurements(Annotation a, Annotation b) {
    if (a.sentence() != b.sentence()) {
      return Optional.empty();
    }
    OfMeasurement x = (OfMeasurement) a.details();
    OfMeasurement y = (OfMeasurement) b.details();
    boolean kind = x.kind().equals(y.kind());
    boolean modality = x.modality().equals(y.modality());
    boolean indicator = ComparedName.close(a.name(), b.name());
    if (!ComparedQuantity.of(x.value().abs(), x.unit())
        .equals(ComparedQuantity.of(y.value().abs(), y.unit()))) {
      return indicator && kind && modality ? Optional.of(ErrorCause.VALUE) : Optional.empty();
    } else if (!indicator) {
      return Optional.of(ErrorCause.INDICATOR);
    } else if (kind && modality) {
      // The sign, or an indicator that is nearer to the neighbour's.
      return Optional.of(
          x.value().signum() == y.value().signum() ? ErrorCause.INDICATOR : ErrorCause.VALUE);
    } else if (kind) {
      return Optional.of(ErrorCause.MODALITY);
    }
    return Optional.of(modality ? ErrorCause.KIND : ErrorCause.KIND_AND_MODALITY);
  }

  /** Characters that both have, of the longer one's. */
  private static double shared(String a, String b) {
    Map<Integer, Integer> left = new HashMap<>();
    a.codePoints().forEach(c -> left.merge(c, 1, Integer::sum));
    long both = b.codePoints().filter(c -> left.merge(c, -1, Integer::sum) >= 0).count();
    return both / (double) Math.max(1, Math.max(a.codePoints().count(), b.codePoints().count()));
  }
}
