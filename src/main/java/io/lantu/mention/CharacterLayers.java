package io.lantu.mention;

import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.Industries;
import io.lantu.lexicon.NameTable;
import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectVerbs;
import io.lantu.lexicon.ProjectVerbs.ProjectVerb;
import io.lantu.mention.SentenceReading.ClauseCandidates;
import io.lantu.mention.SentenceReading.RuleHit;
import io.lantu.text.Span;
import io.lantu.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What word lists and rules say of each character of a sentence, a layer a source. In a layer a
 * character holds the part that it plays, such as {@code B-plant}, or {@code O}.
 */
final class CharacterLayers {
  private static final String OUTSIDE = "O";
  private static final int SHORTEST = 2;

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

  /** The layers by ordinal, each as long as the sentence. */
  String[][] read(SentenceReading reading) {
    String words = reading.sentence().words();
    String[][] layers = new String[Layer.values().length][words.length()];
    for (String[] layer : layers) {
      Arrays.fill(layer, OUTSIDE);
    }
    for (Token token : reading.sentence().tokens()) {
      put(layers[Layer.TOKEN.ordinal()], token.span(), token.tag());
    }
    int from = reading.sentence().sentence().span().begin();
    for (Mention division : reading.divisions()) {
      put(layers[Layer.DIVISION.ordinal()], division.span().shift(-from), "");
    }
    for (RuleHit hit : reading.enterprises()) {
      put(layers[Layer.RULED_ENTERPRISE.ordinal()], new Span(hit.begin(), hit.end()), hit.rule());
    }
    listed(words, layers);
    heads(words, layers[Layer.HEAD.ordinal()]);
    verbs(words, layers[Layer.VERB.ordinal()]);
    undertakings(reading, layers);
    return layers;
  }

  private void listed(String words, String[][] layers) {
    for (int i = 0; i < words.length(); ) {
      Optional<NameTable.Match<String>> match = enterprises.longestAt(words, i);
      match.ifPresent(
          m ->
              put(
                  layers[Layer.LISTED_ENTERPRISE.ordinal()],
                  new Span(m.begin(), m.end()),
                  m.name().length() > SHORTEST ? "" : "short"));
      i = match.map(NameTable.Match::end).orElse(i + 1);
    }
    for (int i = 0; i < words.length(); ) {
      Optional<NameTable.Match<String>> match = industries.longestAt(words, i);
      match.ifPresent(
          m -> put(layers[Layer.LISTED_INDUSTRY.ordinal()], new Span(m.begin(), m.end()), ""));
      i = match.map(NameTable.Match::end).orElse(i + 1);
    }
  }

  private void heads(String words, String[] layer) {
    for (int end = words.length(); end > 0; ) {
      Optional<ProjectHeads.Suffix> head = heads.longestBefore(words, end);
      if (head.isPresent() && end - head.get().begin() >= SHORTEST) {
        put(layer, new Span(head.get().begin(), end), lower(head.get().headClass()));
        end = head.get().begin();
      } else {
        end--;
      }
    }
  }

  private void verbs(String words, String[] layer) {
    for (int i = 0; i < words.length(); ) {
      Optional<NameTable.Match<ProjectVerb>> match = verbs.longestAt(words, i);
      if (match.isPresent()) {
        ProjectVerb verb = match.get().value();
        put(
            layer,
            new Span(i, match.get().end()),
            lower(verb.role()) + '-' + lower(verb.stage()) + (verb.strong() ? "-strong" : ""));
        i = match.get().end();
      } else {
        i++;
      }
    }
  }

  private static void undertakings(SentenceReading reading, String[][] layers) {
    for (ClauseCandidates clause : reading.clauses()) {
      for (ProjectCandidate candidate : clause.projects()) {
        if (candidate.form() != ProjectCandidate.Form.READ) {
          continue;
        }
        String head = candidate.parts().head().map(CharacterLayers::lower).orElse("none");
        put(
            layers[Layer.UNDERTAKING.ordinal()],
            new Span(candidate.begin(), candidate.end()),
            head + (candidate.called().isEmpty() ? "" : "-called"));
        int own = Math.min(candidate.end(), candidate.begin() + candidate.parts().own().length());
        if (own > candidate.begin()) {
          put(layers[Layer.OWN.ordinal()], new Span(candidate.begin(), own), head);
        }
      }
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void put(String[] layer, Span span, String what) {
    int last = Math.min(layer.length, span.end()) - 1;
    for (int i = span.begin(); i <= last; i++) {
      String part = span.length() == 1 ? "S" : i == span.begin() ? "B" : i == last ? "L" : "I";
      layer[i] = (part + '-' + what).intern();
    }
  }
}
