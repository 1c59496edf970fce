package io.lantu.mention;

import io.lantu.learn.FeatureSink;
import io.lantu.mention.CharacterLayers.Layer;
import io.lantu.text.Token;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs of words that the segmenter does not know: it cuts them into single characters or takes them
 * for names. A brand that no list knows mostly is such a run, with a product, a trade or a kind of
 * works behind it. Thread-safe.
 */
final class StrangeWords {
  private static final Pattern NAME_TAG = Pattern.compile("n[rzx].*|nt.*|j|x|g[bcgimp]?");
  private static final Pattern FUNCTION_TAG = Pattern.compile("[pcuwmqdryef].*");
  private static final int LONGEST_NAME = 4;
  private static final int LONG = 6;

  void write(List<Token> tokens, String[][] layer, FeatureSink sink) {
    for (int from = 0; from < tokens.size(); ) {
      int to = from;
      while (to < tokens.size() && strange(tokens.get(to))) {
        to++;
      }
      if (to > from) {
        write(tokens, from, to, layer, sink);
      }
      from = Math.max(to, from + 1);
    }
  }

  static boolean strange(Token token) {
    int length = token.text().length();
    return length == 1 && !FUNCTION_TAG.matcher(token.tag()).matches()
        || length <= LONGEST_NAME && NAME_TAG.matcher(token.tag()).matches();
  }

  private static void write(
      List<Token> tokens, int from, int to, String[][] layer, FeatureSink sink) {
    int begin = tokens.get(from).span().begin();
    int end = tokens.get(to - 1).span().end();
    String length = Integer.toString(Math.min(LONG, end - begin));
    String before = from == 0 ? "^" : kind(tokens.get(from - 1), layer);
    String behind = to == tokens.size() ? "$" : kind(tokens.get(to), layer);
    for (int i = begin; i < end; i++) {
      String part = end - begin == 1 ? "S" : i == begin ? "B" : i == end - 1 ? "L" : "I";
      sink.add(i, "run", part + length);
      sink.add(i, "run-before", part + length + ' ' + before);
      sink.add(i, "run-behind", part + length + ' ' + behind);
      sink.add(i, "run-around", part + ' ' + before + ' ' + behind);
    }
  }

  /** What a word beside the run is, as far as the layers know. */
  private static String kind(Token token, String[][] layer) {
    int at = token.span().begin();
    for (Layer source : List.of(Layer.DIVISION, Layer.VERB, Layer.HEAD, Layer.LISTED_INDUSTRY)) {
      String here = layer[source.ordinal()][at];
      if (here.length() > 1) {
        return source.name() + here.substring(1);
      }
    }
    return token.text().length() == 1 ? token.text().strip() : token.tag();
  }
}
