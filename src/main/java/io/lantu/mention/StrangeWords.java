package io.lantu.mention;

import io.lantu.learn.FeatureSink;
import io.lantu.learn.FeatureTemplate;
import io.lantu.learn.FeatureText;
import io.lantu.mention.CharacterLayers.Layer;
import io.lantu.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs of words that the segmenter does not know: it cuts them into single characters or takes them
 * for names. A brand that no list knows mostly is such a run, with a product, a trade or a kind of
 * works behind it. Thread-safe.
 */
final class StrangeWords {
  private static final Set<String> NAME_TAGS =
      Set.of("j", "x", "g", "gb", "gc", "gg", "gi", "gm", "gp");

  /** First letters of the tags of words that are no names. */
  private static final String FUNCTION_TAGS = "pcuwmqdryef";

  private static final FeatureTemplate RUN = FeatureTemplate.of("run");
  private static final FeatureTemplate BEFORE = FeatureTemplate.of("run-before");
  private static final FeatureTemplate BEHIND = FeatureTemplate.of("run-behind");
  private static final FeatureTemplate AROUND = FeatureTemplate.of("run-around");
  private static final FeatureText OPENING = FeatureText.of("^");
  private static final FeatureText CLOSING = FeatureText.of("$");
  private static final List<Layer> BESIDE =
      List.of(Layer.DIVISION, Layer.VERB, Layer.HEAD, Layer.LISTED_INDUSTRY);
  private static final int LONGEST_NAME = 4;
  private static final int LONG = 6;

  void write(List<Token> tokens, Map<Layer, CharacterLayer> layers, FeatureSink sink) {
    for (int from = 0; from < tokens.size(); ) {
      int to = from;
      while (to < tokens.size() && strange(tokens.get(to))) {
        to++;
      }
      if (to > from) {
        write(tokens, from, to, layers, sink);
      }
      from = Math.max(to, from + 1);
    }
  }

  static boolean strange(Token token) {
    int length = token.text().length();
    return length == 1 && !function(token.tag()) || length <= LONGEST_NAME && name(token.tag());
  }

  private static boolean name(String tag) {
    boolean noun = tag.length() > 1 && tag.charAt(0) == 'n' && "rzxt".indexOf(tag.charAt(1)) >= 0;
    return noun || NAME_TAGS.contains(tag);
  }

  private static boolean function(String tag) {
    return !tag.isEmpty() && FUNCTION_TAGS.indexOf(tag.charAt(0)) >= 0;
  }

  private static void write(
      List<Token> tokens, int from, int to, Map<Layer, CharacterLayer> layers, FeatureSink sink) {
    int begin = tokens.get(from).span().begin();
    int end = tokens.get(to - 1).span().end();
    char length = (char) ('0' + Math.min(LONG, end - begin));
    FeatureText before = from == 0 ? OPENING : kind(tokens.get(from - 1), layers);
    FeatureText behind = to == tokens.size() ? CLOSING : kind(tokens.get(to), layers);
    for (int i = begin; i < end; i++) {
      char part = end - begin == 1 ? 'S' : i == begin ? 'B' : i == end - 1 ? 'L' : 'I';
      sink.feature(RUN).put(part).put(length).at(i);
      sink.feature(BEFORE).put(part).put(length).put(' ').put(before).at(i);
      sink.feature(BEHIND).put(part).put(length).put(' ').put(behind).at(i);
      sink.feature(AROUND).put(part).put(' ').put(before).put(' ').put(behind).at(i);
    }
  }

  /** What a word beside the run is, as far as the layers know. */
  private static FeatureText kind(Token token, Map<Layer, CharacterLayer> layers) {
    int at = token.span().begin();
    for (Layer source : BESIDE) {
      CharacterLayer layer = layers.get(source);
      if (layer.speaksOf(at)) {
        return FeatureText.of(source.name() + '-' + layer.kind(at));
      }
    }
    return token.text().length() == 1
        ? FeatureText.of(token.text().strip())
        : layers.get(Layer.TOKEN).kind(at);
  }
}
