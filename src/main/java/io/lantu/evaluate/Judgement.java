package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.OfMeasurement;
import io.lantu.evaluate.Annotation.OfProject;
import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.Matching.Pair;
import io.lantu.evaluate.Scores.Measure;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How the annotations given for a text compare with its gold, of one type. What was given for
 * doubtful gold is neither a hit nor an extra.
 *
 * @param gold the firm gold, each name once a sentence
 * @param given all that was given, each name once a sentence
 * @param hits what agrees, in the order of the gold
 * @param missed gold that nothing agrees with
 * @param extra given without gold
 */
record Judgement(
    Type type,
    List<Annotation> gold,
    List<Annotation> given,
    List<Pair> hits,
    List<Annotation> missed,
    List<Annotation> extra) {

  /** Hits of which a part differs: the milestone of a project, the comparator of a number. */
  List<Pair> unlike() {
    return switch (type) {
      case P -> unlike(OfProject.class, OfProject::milestone);
      case T -> unlike(OfMeasurement.class, OfMeasurement::comparator);
      case E, I, C -> List.of();
    };
  }

  /** Of projects. */
  Ties ties() {
    return Ties.of(gold, given, hits);
  }

  void count(Map<Measure, Tally> tallies) {
    tallies.put(Measure.of(type), new Tally(hits.size(), gold.size(), hits.size() + extra.size()));
    Tally alike = new Tally(hits.size() - unlike().size(), hits.size(), hits.size());
    if (type == Type.P) {
      tallies.put(Measure.MILESTONE, alike);
      tallies.put(Measure.PROJECT_ENTERPRISE, ties().tally());
    } else if (type == Type.T) {
      tallies.put(Measure.COMPARATOR, alike);
    }
  }

  private <D> List<Pair> unlike(Class<D> details, Function<D, String> part) {
    return hits.stream()
        .filter(
            p ->
                !part.apply(details.cast(p.gold().details()))
                    .equals(part.apply(details.cast(p.given().details()))))
        .toList();
  }
}
