package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the likeliest cause of each strict miss and extra of one text. */
final class CauseFinder {
  private final Scored text;
  private final List<Judgement> judgements;

  CauseFinder(Scored text, List<Judgement> judgements) {
    this.text = text;
    this.judgements = judgements;
  }

  /** Why gold was missed. */
  ErrorCause ofMissed(Annotation gold, Judgement judgement) {
    return gold.type() == Type.T
        ? nearest(judgement.extra(), gold).orElse(ErrorCause.NOT_FOUND)
        : ofMissedName(gold, judgement);
  }

  /** Why something was given without gold. */
  ErrorCause ofExtra(Annotation given, Judgement judgement) {
    Optional<ErrorCause> paired =
        given.type() == Type.T ? nearest(judgement.missed(), given) : ofExtraName(given, judgement);
    return paired.orElseGet(() -> unpaired(given, judgement));
  }

  private ErrorCause ofMissedName(Annotation gold, Judgement judgement) {
    if (isGivenAs(gold, judgements.stream().flatMap(j -> j.given().stream()))) {
      return ErrorCause.TYPE_CONFUSION;
    }
    if (isRestored(gold)) {
      return ErrorCause.SHARED_PART;
    }
    if (judgement.extra().stream().anyMatch(extra -> Likeness.overlap(gold, extra))) {
      return ErrorCause.BOUNDARY;
    }
    return judgement.extra().stream().anyMatch(extra -> Likeness.isNextDoor(gold, extra))
        ? ErrorCause.NEIGHBOUR_SENTENCE
        : ErrorCause.NOT_FOUND;
  }

  private Optional<ErrorCause> ofExtraName(Annotation given, Judgement judgement) {
    List<Annotation> near =
        judgement.missed().stream().filter(gold -> Likeness.overlap(gold, given)).toList();
    if (isGivenAs(given, text.gold().stream())) {
      return Optional.of(ErrorCause.TYPE_CONFUSION);
    } else if (near.stream().anyMatch(this::isRestored)) {
      return Optional.of(ErrorCause.SHARED_PART);
    } else if (!near.isEmpty()) {
      return Optional.of(ErrorCause.BOUNDARY);
    }
    return judgement.missed().stream().anyMatch(gold -> Likeness.isNextDoor(gold, given))
        ? Optional.of(ErrorCause.NEIGHBOUR_SENTENCE)
        : Optional.empty();
  }

  private ErrorCause unpaired(Annotation given, Judgement judgement) {
    List<Annotation> here =
        text.gold().stream().filter(gold -> gold.sentence() == given.sentence()).toList();
    if (here.stream().anyMatch(gold -> gold.doubtful() && Likeness.near(gold, given))) {
      return ErrorCause.NEAR_DOUBTFUL;
    }
    if (given.type() != Type.T
        && here.stream()
            .anyMatch(
                gold -> gold.type() != given.type() && Likeness.holds(gold.name(), given.name()))) {
      return ErrorCause.INSIDE_OTHER;
    }
    return judgement.gold().stream().anyMatch(gold -> gold.sentence() == given.sentence())
        ? ErrorCause.ONE_TOO_MANY
        : ErrorCause.NONE_IN_SENTENCE;
  }

  /** Of several that something may have been meant for, what the likest differs in. */
  private static Optional<ErrorCause> nearest(List<Annotation> others, Annotation one) {
    return others.stream()
        .flatMap(other -> Likeness.ofMeasurements(other, one).stream())
        .min(Comparator.naturalOrder());
  }

  private static boolean isGivenAs(Annotation one, Stream<Annotation> others) {
    return others.anyMatch(
        other ->
            other.type() != one.type()
                && other.type() != Type.T
                && other.sentence() == one.sentence()
                && ComparedName.squash(other.name()).equals(ComparedName.squash(one.name())));
  }

  /** Whether a name of the gold is pieced together from its sentence. */
  private boolean isRestored(Annotation gold) {
    String words = ComparedName.squash(text.words(gold.sentence()));
    return !words.isEmpty() && !words.contains(ComparedName.squash(gold.name()));
  }
}
