package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.OfMeasurement;
import io.lantu.evaluate.Annotation.OfProject;
import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.Matching.Pair;
import io.lantu.evaluate.Miss.Kind;
import io.lantu.evaluate.Ties.Tie;
import java.util.ArrayList;
import java.util.List;

/** Lists what the strict judgements of a text hold wrong, by type, in the order of the gold. */
final class Misses {
  private final String text;
  private final List<Miss> misses = new ArrayList<>();

  private Misses(String text) {
    this.text = text;
  }

  static List<Miss> of(Scored text, List<Judgement> judgements) {
    Misses misses = new Misses(text.name());
    CauseFinder causes = new CauseFinder(text, judgements);
    for (Judgement judgement : judgements) {
      judgement.missed().forEach(a -> misses.add(Kind.MISSED, a, causes.ofMissed(a, judgement)));
      judgement.extra().forEach(a -> misses.add(Kind.EXTRA, a, causes.ofExtra(a, judgement)));
      judgement.unlike().forEach(misses::unlike);
      if (judgement.type() == Type.P) {
        misses.ties(judgement.ties());
      }
    }
    return List.copyOf(misses.misses);
  }

  private void add(Kind kind, Annotation annotation, ErrorCause cause) {
    misses.add(Miss.of(text, kind, annotation, cause));
  }

  private void unlike(Pair pair) {
    if (pair.gold().details() instanceof OfProject gold
        && pair.given().details() instanceof OfProject given) {
      confused(pair, Kind.MILESTONE, gold.milestone(), given.milestone(), ErrorCause.MILESTONE);
    } else if (pair.gold().details() instanceof OfMeasurement gold
        && pair.given().details() instanceof OfMeasurement given) {
      confused(pair, Kind.COMPARATOR, gold.comparator(), given.comparator(), ErrorCause.COMPARATOR);
    }
  }

  private void confused(Pair pair, Kind kind, String gold, String given, ErrorCause cause) {
    misses.add(Miss.of(text, kind, pair.gold(), "gold " + gold + ", given " + given, cause));
  }

  private void ties(Ties ties) {
    for (Tie tie : ties.gold()) {
      if (!ties.given().contains(tie)) {
        tie(Kind.TIE_MISSED, tie, ErrorCause.TIE_MISSED);
      }
    }
    for (Tie tie : ties.given()) {
      if (!ties.gold().contains(tie)) {
        tie(Kind.TIE_EXTRA, tie, ErrorCause.TIE_EXTRA);
      }
    }
  }

  private void tie(Kind kind, Tie tie, ErrorCause cause) {
    misses.add(
        new Miss(text, kind, tie.sentence(), Type.P, tie.project(), tie.enterprise(), cause));
  }
}
