package io.lantu.mention;

import io.lantu.mention.Choice.Judged;
import io.lantu.mention.Choice.Weighed;
import io.lantu.mention.OverlapFilter.Loss;
import io.lantu.mention.Recogniser.Decision;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of decisions that were taken how they came about; takes none itself. Thread-safe. */
final class Explainer {
  private final RecognitionModel model;
  private final CharacterFeatures characters;
  private final Recogniser recogniser;

  Explainer(RecognitionModel model, CharacterFeatures characters, Recogniser recogniser) {
    this.model = model;
    this.characters = characters;
    this.recogniser = recogniser;
  }

  SentenceExplanation explain(
      SentenceReading reading, Lattices lattices, List<Decision> decisions) {
    Map<Mention, Loss> losses = OverlapFilter.losses(Recogniser.named(reading, decisions));
    List<ExplainedMention> all = new ArrayList<>();
    for (Mention division : reading.divisions()) {
      all.add(new ExplainedMention(division, settled(division, losses), Optional.empty()));
    }
    for (Decision decision : decisions) {
      for (Judged judged : decision.judged()) {
        Mention mention = Recogniser.mention(decision.kind(), reading, judged.weighed());
        Support support = support(decision.kind(), reading, lattices, judged.weighed());
        Outcome outcome = outcome(decision, judged, mention, reading, losses);
        all.add(new ExplainedMention(mention, outcome, Optional.of(support)));
      }
      for (GivenUp givenUp : recogniser.givenUp(decision.kind(), reading, lattices)) {
        Mention mention = Recogniser.mention(decision.kind(), reading, givenUp.weighed());
        all.add(new ExplainedMention(mention, givenUp.why(), Optional.empty()));
      }
    }
    return new SentenceExplanation(
        reading.sentence(), reading.clauses().stream().map(ClauseCandidates::clause).toList(), all);
  }

  private static Outcome outcome(
      Decision decision,
      Judged judged,
      Mention mention,
      SentenceReading reading,
      Map<Mention, Loss> losses) {
    if (!judged.enough()) {
      return new Outcome.TooImprobable();
    }
    return decision
        .chosen()
        .filter(w -> judged.rival().filter(rival -> rival == w.candidate()).isPresent())
        .findFirst()
        .<Outcome>map(w -> new Outcome.Collides(Recogniser.mention(decision.kind(), reading, w)))
        .orElseGet(() -> settled(mention, losses));
  }

  private static Outcome settled(Mention mention, Map<Mention, Loss> losses) {
    Loss loss = losses.get(mention);
    return loss == null ? new Outcome.Kept() : new Outcome.Dropped(loss.why(), loss.other());
  }

  private Support support(Kind kind, SentenceReading reading, Lattices lattices, Weighed weighed) {
    Candidate candidate = weighed.candidate();
    int begin = candidate.begin();
    int end = candidate.end();
    Choice choice = model.of(kind);
    return new Support(
        weighed.probability(),
        choice.least(),
        choice.model().evidence(candidate.features()),
        lattices.of(kind).probability(begin, end),
        model.spans().evidence(kind.type(), begin, end, sink -> characters.write(reading, sink)));
  }
}
