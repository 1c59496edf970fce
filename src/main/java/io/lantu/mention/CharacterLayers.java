package io.lantu.mention;

import io.lantu.learn.FeatureText;
import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.Industries;
import io.lantu.lexicon.NameTable;
import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectHeads.HeadClass;
import io.lantu.lexicon.ProjectVerbs;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import io.lantu.mention.SentenceReading.RuleHit;
import io.lantu.text.Span;
import io.lantu.text.Token;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What word lists and rules say of each character of a sentence, a layer a source. Thread-safe. */
final class CharacterLayers {
  private static final int SHORTEST = 2;

  private static final FeatureText NO_KIND = FeatureText.of("");
  private static final FeatureText SHORT = FeatureText.of("short");
  private static final Map<Optional<HeadClass>, FeatureText> HEADS = heads("");
  private static final Map<Optional<HeadClass>, FeatureText> CALLED_HEADS = heads("-called");

  /** The sources. */
  enum Layer {
    TOKEN,
    DIVISION,
    LISTED_ENTERPRISE,
    RULED_ENTERPRISE,
    LISTED_INDUSTRY,
    HEAD,
    VERB,
    UNDERTAKING,
    OWN
  }

  private final ProjectHeads heads = ProjectHeads.load();
  private final ProjectVerbs verbs = ProjectVerbs.load();
  private final Enterprises enterprises = Enterprises.load();
  private final NameTable<String> industries = industries();

  // Kinds are few and come again at every word: their keys are made once.
  private final Map<String, FeatureText> texts = new ConcurrentHashMap<>();
  private final Map<ProjectVerb, FeatureText> verbTexts = new ConcurrentHashMap<>();

  private static Map<Optional<HeadClass>, FeatureText> heads(String ending) {
    Map<Optional<HeadClass>, FeatureText> texts = new HashMap<>();
    texts.put(Optional.empty(), FeatureText.of("none" + ending));
    for (HeadClass head : HeadClass.values()) {
      texts.put(Optional.of(head), FeatureText.of(lower(head) + ending));
    }
    return texts;
  }

  private static NameTable<String> industries() {
    Map<String, String> names = new HashMap<>();
    Industries.load().names().stream()
        .filter(name -> name.length() >= SHORTEST)
        .forEach(name -> names.put(name, name));
    return new NameTable<>(names);
  }

  /** The layers of a sentence, by their sources. */
  Map<Layer, CharacterLayer> read(SentenceReading reading) {
    String words = reading.sentence().words();
    Map<Layer, CharacterLayer> layers = new EnumMap<>(Layer.class);
    for (Layer layer : Layer.values()) {
      layers.put(layer, new CharacterLayer(words.length()));
    }
    for (Token token : reading.sentence().tokens()) {
      layers.get(Layer.TOKEN).mark(token.span(), text(token.tag()));
    }
    int from = reading.sentence().sentence().span().begin();
    for (Mention division : reading.divisions()) {
      layers.get(Layer.DIVISION).mark(division.span().shift(-from), NO_KIND);
    }
    for (RuleHit hit : reading.enterprises()) {
      layers.get(Layer.RULED_ENTERPRISE).mark(new Span(hit.begin(), hit.end()), text(hit.rule()));
    }
    listed(words, layers);
    heads(words, layers.get(Layer.HEAD));
    verbs(words, layers.get(Layer.VERB));
    undertakings(reading, layers);
    return layers;
  }

  private void listed(String words, Map<Layer, CharacterLayer> layers) {
    for (int i = 0; i < words.length(); ) {
      Optional<NameTable.Match<String>> match = enterprises.longestAt(words, i);
      match.ifPresent(
          m ->
              layers
                  .get(Layer.LISTED_ENTERPRISE)
                  .mark(
                      new Span(m.begin(), m.end()),
                      m.name().length() > SHORTEST ? NO_KIND : SHORT));
      i = match.map(NameTable.Match::end).orElse(i + 1);
    }
    for (int i = 0; i < words.length(); ) {
      Optional<NameTable.Match<String>> match = industries.longestAt(words, i);
      match.ifPresent(
          m -> layers.get(Layer.LISTED_INDUSTRY).mark(new Span(m.begin(), m.end()), NO_KIND));
      i = match.map(NameTable.Match::end).orElse(i + 1);
    }
  }

  private void heads(String words, CharacterLayer layer) {
    for (int end = words.length(); end > 0; ) {
      Optional<ProjectHeads.Suffix> head = heads.longestBefore(words, end);
      if (head.isPresent() && end - head.get().begin() >= SHORTEST) {
        layer.mark(
            new Span(head.get().begin(), end), HEADS.get(Optional.of(head.get().headClass())));
        end = head.get().begin();
      } else {
        end--;
      }
    }
  }

  private void verbs(String words, CharacterLayer layer) {
    for (int i = 0; i < words.length(); ) {
      Optional<NameTable.Match<ProjectVerb>> match = verbs.longestAt(words, i);
      if (match.isPresent()) {
        ProjectVerb verb = match.get().value();
        layer.mark(
            new Span(i, match.get().end()), verbTexts.computeIfAbsent(verb, CharacterLayers::text));
        i = match.get().end();
      } else {
        i++;
      }
    }
  }

  private void undertakings(SentenceReading reading, Map<Layer, CharacterLayer> layers) {
    for (ClauseCandidates clause : reading.clauses()) {
      for (ProjectCandidate candidate : clause.projects()) {
        if (candidate.form() != ProjectCandidate.Form.READ) {
          continue;
        }
        Optional<HeadClass> head = candidate.parts().head();
        layers
            .get(Layer.UNDERTAKING)
            .mark(
                new Span(candidate.begin(), candidate.end()),
                (candidate.called().isEmpty() ? HEADS : CALLED_HEADS).get(head));
        int own = Math.min(candidate.end(), candidate.begin() + candidate.parts().own().length());
        if (own > candidate.begin()) {
          layers.get(Layer.OWN).mark(new Span(candidate.begin(), own), HEADS.get(head));
        }
      }
    }
  }

  /** What a tag or a rule's name is in features. */
  private FeatureText text(String kind) {
    return texts.computeIfAbsent(kind, FeatureText::of);
  }

  private static FeatureText text(ProjectVerb verb) {
    String kind = lower(verb.role()) + '-' + lower(verb.stage());
    return FeatureText.of(verb.strong() ? kind + "-strong" : kind);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
