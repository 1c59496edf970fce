package io.lantu.mention;

import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.Industries;
import io.lantu.lexicon.NameTable;
import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectHeads.HeadClass;
import io.lantu.lexicon.ProjectVerbs;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.lexicon.ProjectVerbs.Role;
import io.lantu.lexicon.ProjectVerbs.Stage;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import io.lantu.mention.SentenceReading.RuleHit;
import io.lantu.text.Span;
import io.lantu.text.Token;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What word lists and rules say of each character of a sentence, a layer a source. Thread-safe. */
final class CharacterLayers {
  private static final int SHORTEST = 2;

  private static final Map<Enum<?>, String> LOWER =
      Stream.<Enum<?>[]>of(HeadClass.values(), Role.values(), Stage.values())
          .flatMap(Stream::of)
          .collect(Collectors.toMap(v -> v, v -> v.name().toLowerCase(Locale.ROOT)));

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
      layers.get(Layer.TOKEN).mark(token.span(), token.tag());
    }
    int from = reading.sentence().sentence().span().begin();
    for (Mention division : reading.divisions()) {
      layers.get(Layer.DIVISION).mark(division.span().shift(-from), "");
    }
    for (RuleHit hit : reading.enterprises()) {
      layers.get(Layer.RULED_ENTERPRISE).mark(new Span(hit.begin(), hit.end()), hit.rule());
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
                  .mark(new Span(m.begin(), m.end()), m.name().length() > SHORTEST ? "" : "short"));
      i = match.map(NameTable.Match::end).orElse(i + 1);
    }
    for (int i = 0; i < words.length(); ) {
      Optional<NameTable.Match<String>> match = industries.longestAt(words, i);
      match.ifPresent(
          m -> layers.get(Layer.LISTED_INDUSTRY).mark(new Span(m.begin(), m.end()), ""));
      i = match.map(NameTable.Match::end).orElse(i + 1);
    }
  }

  private void heads(String words, CharacterLayer layer) {
    for (int end = words.length(); end > 0; ) {
      Optional<ProjectHeads.Suffix> head = heads.longestBefore(words, end);
      if (head.isPresent() && end - head.get().begin() >= SHORTEST) {
        layer.mark(new Span(head.get().begin(), end), lower(head.get().headClass()));
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
            new Span(i, match.get().end()),
            lower(verb.role()) + '-' + lower(verb.stage()) + (verb.strong() ? "-strong" : ""));
        i = match.get().end();
      } else {
        i++;
      }
    }
  }

  private static void undertakings(SentenceReading reading, Map<Layer, CharacterLayer> layers) {
    for (ClauseCandidates clause : reading.clauses()) {
      for (ProjectCandidate candidate : clause.projects()) {
        if (candidate.form() != ProjectCandidate.Form.READ) {
          continue;
        }
        String head = candidate.parts().head().map(CharacterLayers::lower).orElse("none");
        layers
            .get(Layer.UNDERTAKING)
            .mark(
                new Span(candidate.begin(), candidate.end()),
                head + (candidate.called().isEmpty() ? "" : "-called"));
        int own = Math.min(candidate.end(), candidate.begin() + candidate.parts().own().length());
        if (own > candidate.begin()) {
          layers.get(Layer.OWN).mark(new Span(candidate.begin(), own), head);
        }
      }
    }
  }

  private static String lower(Enum<?> value) {
    return LOWER.get(value);
  }
}
