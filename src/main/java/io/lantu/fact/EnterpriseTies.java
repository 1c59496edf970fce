package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.learn.FeatureWeight;
import io.lantu.learn.LogisticModel;
import io.lantu.learn.ModelFile;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Which enterprises a sentence ties to a project as owner, investor, builder or partner: those in
 * its name, those of which the words between say so ({@link TiePhrases}), and those that a learned
 * judgement of where they stand to each other ties. Thread-safe.
 */
public final class EnterpriseTies {
  /** The part of a model file that this reads. */
  public static final String PART = "tie";

  private static final double LEAST = 0.5;

  private final LogisticModel model;

  /**
   * @throws IllegalArgumentException if the model does not speak of ties
   */
  public EnterpriseTies(ModelFile model) {
    this.model = model.read(PART, LogisticModel::read);
  }

  /** An enterprise that may be tied to a project of its sentence, with what speaks for it. */
  public record Pair(
      ProjectMention project, EnterpriseMention enterprise, Ground ground, List<String> features) {}

  /** What ties a pair whatever was learned. */
  public enum Ground {
    /** The enterprise stands in the project's name. */
    NAME,
    /** The words between them. */
    WORDS,
    NONE
  }

  /** All pairs of a project and an enterprise of the same sentence. */
  public static List<Pair> pairs(ProjectMention project, Report report, List<Mention> mentions) {
    List<Mention> sentence =
        mentions.stream().filter(m -> m.sentence() == project.sentence()).toList();
    List<Pair> pairs = new ArrayList<>();
    for (Mention mention : sentence) {
      if (mention instanceof EnterpriseMention enterprise) {
        pairs.add(
            new Pair(
                project,
                enterprise,
                ground(project, enterprise, report),
                TieFeatures.of(project, enterprise, report, sentence)));
      }
    }
    return pairs;
  }

  /**
   * A pair that was judged.
   *
   * @param tied whether the project's claim names the enterprise
   * @param least probability that is asked of a tie
   * @param evidence what speaks for and against it, the strongest first
   */
  public record Judged(
      Pair pair, double probability, double least, boolean tied, List<FeatureWeight> evidence) {
    public Judged {
      evidence = List.copyOf(evidence);
    }
  }

  List<EnterpriseMention> of(ProjectMention project, Report report, List<Mention> mentions) {
    return pairs(project, report, mentions).stream()
        .filter(this::tied)
        .map(Pair::enterprise)
        .toList();
  }

  List<Judged> judged(ProjectMention project, Report report, List<Mention> mentions) {
    return pairs(project, report, mentions).stream().map(this::judged).toList();
  }

  private Judged judged(Pair pair) {
    double probability = model.probability(pair.features());
    return new Judged(pair, probability, LEAST, tied(pair), model.evidence(pair.features()));
  }

  private boolean tied(Pair pair) {
    return pair.ground() != Ground.NONE || model.probability(pair.features()) >= LEAST;
  }

  private static Ground ground(
      ProjectMention project, EnterpriseMention enterprise, Report report) {
    if (project.span().contains(enterprise.span())) {
      return Ground.NAME;
    }
    return TiePhrases.tell(project, enterprise, report) ? Ground.WORDS : Ground.NONE;
  }
}
