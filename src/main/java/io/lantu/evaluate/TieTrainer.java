package io.lantu.evaluate;

import io.lantu.document.Report;
import io.lantu.evaluate.Annotation.OfProject;
import io.lantu.evaluate.Annotation.Type;
import io.lantu.fact.EnterpriseTies;
import io.lantu.fact.EnterpriseTies.Pair;
import io.lantu.learn.LogisticModel;
import io.lantu.learn.LogisticTrainer;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import java.util.List;
import java.util.Optional;

/** Learns which enterprises a sentence ties to a project, from projects that were found right. */
final class TieTrainer {
  private final LogisticTrainer trainer = new LogisticTrainer();

  /**
   * @param mentions as they were found in the report
   */
  void add(Report report, List<Annotation> annotations, List<Mention> mentions) {
    RawSentences sentences = new RawSentences(report.text().source().raw());
    for (Mention mention : mentions) {
      if (mention instanceof ProjectMention project) {
        int sentence = sentences.at(report.text().toRaw(project.span()).begin());
        known(annotations, sentence, project.name())
            .ifPresent(
                known -> {
                  for (Pair pair : EnterpriseTies.pairs(project, report, mentions)) {
                    trainer.add(pair.features(), tied(known, pair));
                  }
                });
      }
    }
  }

  private static Optional<OfProject> known(
      List<Annotation> annotations, int sentence, String name) {
    return annotations.stream()
        .filter(a -> a.type() == Type.P && !a.doubtful() && a.sentence() == sentence)
        .filter(a -> ComparedName.same(Type.P, a.name(), name))
        .map(a -> (OfProject) a.details())
        .findFirst();
  }

  private static boolean tied(OfProject known, Pair pair) {
    return known.enterprises().stream()
        .anyMatch(name -> ComparedName.same(Type.E, name, pair.enterprise().name()));
  }

  LogisticModel train() {
    return trainer.train();
  }
}
