package io.lantu.mention;

import io.lantu.learn.FeatureSink;
import io.lantu.learn.FeatureTemplate;
import io.lantu.learn.FeatureText;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.mention.CharacterLayers.Layer;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import java.util.List;
import java.util.Map;

/**
 * The features of each character of a sentence for the span model: the characters and words around
 * it, what word lists and rules say of it ({@link CharacterLayers}), and what its clause says as a
 * whole. The sums of the model depend on the order in which the features of one character come.
 * Thread-safe.
 */
final class CharacterFeatures {
  private static final FeatureTemplate LEVEL = FeatureTemplate.of("level");
  private static final FeatureTemplate GOVERNOR = FeatureTemplate.of("governor");
  private static final FeatureTemplate PREDICATE = FeatureTemplate.of("predicate");
  private static final FeatureTemplate GOVERNOR_PROJECT = FeatureTemplate.of("governor+project");
  private static final FeatureTemplate PREDICATE_PROJECT = FeatureTemplate.of("predicate+project");

  private final CharacterLayers layers = new CharacterLayers();
  private final BrandCharacters brands = new BrandCharacters();
  private final StrangeWords strange = new StrangeWords();

  void write(SentenceReading reading, FeatureSink sink) {
    TaggedSentence sentence = reading.sentence();
    int length = sentence.words().length();
    NearCharacters near = new NearCharacters(sentence.words());
    Map<Layer, CharacterLayer> said = layers.read(reading);
    strange.write(sentence.tokens(), said, sink);
    near.write(sink);
    new NearWords(sentence.tokens(), said.get(Layer.TOKEN)).write(length, sink);
    new LayerFeatures(said).write(length, sink);
    brands.write(near.shapes(), sink);
    new ClauseWords(sentence).write(sink);
    clauses(reading, said.get(Layer.UNDERTAKING), sink);
    boolean province = sentence.report().place().level() == Division.Level.PROVINCE;
    sink.feature(LEVEL).put(province ? "province" : "local").at(0, length);
  }

  /** What the verbs of its clause say of a character that may belong to an undertaking's name. */
  private static void clauses(
      SentenceReading reading, CharacterLayer undertakings, FeatureSink sink) {
    int length = reading.sentence().words().length();
    for (ClauseCandidates candidates : reading.clauses()) {
      Clause clause = candidates.clause();
      int end = Math.min(length, clause.end());
      FeatureText governor = verb(clause.governors(), true);
      FeatureText predicate = verb(clause.predicates(), false);
      sink.feature(GOVERNOR).put(governor).at(clause.begin(), end);
      sink.feature(PREDICATE).put(predicate).at(clause.begin(), end);
      for (int i = clause.begin(); i < end; i++) {
        undertakings.put(i, sink.feature(GOVERNOR_PROJECT).put(governor).put(' ')).at(i);
        undertakings.put(i, sink.feature(PREDICATE_PROJECT).put(predicate).put(' ')).at(i);
      }
    }
  }

  private static FeatureText verb(List<ProjectVerb> verbs, boolean last) {
    return FeatureText.of(verbs.isEmpty() ? "" : verbs.get(last ? verbs.size() - 1 : 0).word());
  }
}
